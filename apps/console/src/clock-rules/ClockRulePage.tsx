import { Alert, Box, Button } from '@mui/material';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { complaintClocks } from '@hutong/casework';
import { useSession } from '../access/session';
import { useLabels, useWords } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { NotFoundPage } from '../layout/NotFoundPage';
import { PageHeading } from '../layout/PageHeading';
import { Waiting } from '../layout/Waiting';
import { NewVersion } from './NewVersion';
import { useClockRules } from './rule-requests';
import { versionsOf } from './standing-of-rules';
import { VersionPanel } from './VersionPanel';

/** One clock with all its versions; administrators lay down the next one here. */
export default function ClockRulePage() {
  const { rules } = useLabels().administration;
  const { clockKinds } = useWords();
  const problemText = useProblemText();
  const { clock } = useParams();
  const kind = complaintClocks.find((each) => each === clock);
  const { data, error } = useClockRules();
  const administers = useSession()?.person?.role === 'administrator';
  const [address, setAddress] = useSearchParams();
  const writing = administers && address.get('step') === 'write';
  if (!kind) return <NotFoundPage />;
  if (error) return <Alert severity="error">{problemText(error)}</Alert>;
  if (!data) return <Waiting />;
  const versions = versionsOf(kind, data);
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
        {writing && <NewVersion kind={kind} versions={versions} onClose={() => setAddress({})} />}
        {versions.map((rule) => (
          <VersionPanel key={rule.version} rule={rule} versions={versions} />
        ))}
      </Box>
    </Box>
  );
}
