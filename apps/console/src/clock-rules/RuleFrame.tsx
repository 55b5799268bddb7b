import { Alert, Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import type { ClockKind } from '@hutong/casework';
import { useSession } from '../access/session';
import { useLabels, useWords } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { PageHeading } from '../layout/PageHeading';
import { Waiting } from '../layout/Waiting';
import type { AnyRule } from './rule-requests';
import { VersionPanel } from './VersionPanel';

interface RuleFrameProps {
  readonly kind: ClockKind;
  /** The newest first; undefined while they are on their way. */
  readonly versions: readonly AnyRule[] | undefined;
  readonly error: unknown;
  /** The form of the next version. */
  readonly children: (close: () => void) => ReactNode;
}

/** All versions of a clock; administrators lay down the next one here. */
export function RuleFrame({ kind, versions, error, children }: RuleFrameProps) {
  const { rules } = useLabels().administration;
  const { clockKinds } = useWords();
  const problemText = useProblemText();
  const administers = useSession()?.person?.role === 'administrator';
  const [address, setAddress] = useSearchParams();
  const writing = administers && address.get('step') === 'write';
  if (error) return <Alert severity="error">{problemText(error)}</Alert>;
  if (!versions) return <Waiting />;
  return (
    <Box sx={{ maxWidth: 860, mx: 'auto' }}>
      <PageHeading
        title={clockKinds[kind]}
        aside={
          <>
            <Button component={Link} to="/clock-rules">
              {rules.all}
            </Button>
            {administers && !writing && (
              <Button variant="contained" onClick={() => setAddress({ step: 'write' })}>
                {rules.fresh}
              </Button>
            )}
          </>
        }
      />
      <Box sx={{ display: 'grid', gap: 2 }}>
        {writing && children(() => setAddress({}))}
        {versions.map((rule) => (
          <VersionPanel key={rule.version} rule={rule} versions={versions} />
        ))}
      </Box>
    </Box>
  );
}
