import { Alert, Box, Link, TableCell, TableRow, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { ClockRuleShape } from '@hutong/contract';
import { DetailList } from '../complaints/page/DetailList';
import { useFormats } from '../i18n/formats';
import { useLabels, useNameOf, useWords } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { PageHeading } from '../layout/PageHeading';
import { Waiting } from '../layout/Waiting';
import { WideTable } from '../layout/WideTable';
import { usePortalTime } from '../time/portal-time';
import { useClockRules } from './rule-requests';
import { versionsByClock, type ClockVersions } from './standing-of-rules';
import { useRuleWords } from './useRuleWords';

/** All clocks of a complaint with the version in force. */
export default function ClockRulesPage() {
  const { rules } = useLabels().administration;
  const problemText = useProblemText();
  const { today } = usePortalTime();
  const { data, error } = useClockRules();
  return (
    <Box sx={{ maxWidth: 1360, mx: 'auto' }}>
      <PageHeading title={rules.title} />
      <Typography sx={{ color: 'text.secondary', maxWidth: 760, mb: 2 }}>{rules.lead}</Typography>
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      {!data && !error && <Waiting />}
      {data && (
        <WideTable
          title={rules.title}
          heads={[rules.clock, rules.amount, rules.runs, rules.steps, rules.basis, rules.next]}
        >
          {versionsByClock(data, today()).map((clock) => (
            <ClockLine key={clock.kind} clock={clock} />
          ))}
        </WideTable>
      )}
    </Box>
  );
}

function ClockLine({ clock: { kind, current, next } }: { readonly clock: ClockVersions }) {
  const { rules } = useLabels().administration;
  const { clockKinds } = useWords();
  const { day } = useFormats();
  const words = useRuleWords();
  const shown = current ?? next;
  return (
    <TableRow sx={{ '& td': { verticalAlign: 'top' } }}>
      <TableCell sx={{ minWidth: 130 }}>
        <Link component={RouterLink} to={`/clock-rules/${kind}`} sx={{ fontWeight: 650 }}>
          {clockKinds[kind]}
        </Link>
        {current && (
          <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}>
            {rules.version(String(current.version))} {rules.since(day(current.validFrom))}
          </Box>
        )}
      </TableCell>
      {shown ? <Terms rule={shown} /> : null}
      <TableCell sx={{ minWidth: 110 }}>
        {next ? (
          <>
            <strong>{words.amount(next)}</strong>
            <Box component="span" sx={{ display: 'block' }}>
              {rules.version(String(next.version))} {rules.from(day(next.validFrom))}
            </Box>
          </>
        ) : (
          rules.noNext
        )}
      </TableCell>
    </TableRow>
  );
}

function Terms({ rule }: { readonly rule: ClockRuleShape }) {
  const nameOf = useNameOf();
  const words = useRuleWords();
  return (
    <>
      <TableCell sx={{ minWidth: 100 }}>
        <Box component="strong" sx={{ whiteSpace: 'nowrap' }}>
          {words.amount(rule)}
        </Box>
        <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem' }}>
          {words.kinds(rule)}
        </Box>
      </TableCell>
      <TableCell sx={{ minWidth: 300 }}>
        <DetailList details={words.course(rule)} />
      </TableCell>
      <TableCell sx={{ minWidth: 300 }}>
        <DetailList details={words.steps(rule)} />
      </TableCell>
      <TableCell sx={{ minWidth: 120 }}>{nameOf(rule.basis)}</TableCell>
    </>
  );
}
