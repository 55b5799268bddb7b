import { Alert, Box, Link, TableCell, TableRow, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { DetailList } from '../complaints/page/DetailList';
import { useFormats } from '../i18n/formats';
import { useLabels, useNameOf, useWords } from '../i18n/useLabels';
import { useProblemText } from '../i18n/useProblemText';
import { PageHeading } from '../layout/PageHeading';
import { Waiting } from '../layout/Waiting';
import { WideTable } from '../layout/WideTable';
import { usePortalTime } from '../time/portal-time';
import { useClockRules, useLedgerRules, type AnyRule } from './rule-requests';
import { versionsByClock, type ClockVersions } from './standing-of-rules';
import { useRuleWords } from './useRuleWords';

/** All clocks with the version in force: those of complaints, then those of tasks and commitments. */
export default function ClockRulesPage() {
  const { rules } = useLabels().administration;
  const problemText = useProblemText();
  const complaints = useClockRules();
  const ledger = useLedgerRules();
  const error = complaints.error ?? ledger.error;
  return (
    <Box sx={{ maxWidth: 1360, mx: 'auto' }}>
      <PageHeading title={rules.title} />
      <Typography sx={{ color: 'text.secondary', maxWidth: 760, mb: 2 }}>{rules.lead}</Typography>
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      {!complaints.data && !error && <Waiting />}
      {complaints.data && <Clocks title={rules.ofComplaints} all={complaints.data} />}
      {ledger.data && <Clocks title={rules.ofLedger} all={ledger.data} />}
    </Box>
  );
}

function Clocks({ title, all }: { readonly title: string; readonly all: readonly AnyRule[] }) {
  const { rules } = useLabels().administration;
  const { today } = usePortalTime();
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <WideTable
        title={title}
        heads={[rules.clock, rules.amount, rules.runs, rules.steps, rules.basis, rules.next]}
      >
        {versionsByClock(all, today()).map((clock) => (
          <ClockLine key={clock.kind} clock={clock} />
        ))}
      </WideTable>
    </Box>
  );
}

function ClockLine({ clock: { kind, current, next } }: { readonly clock: ClockVersions<AnyRule> }) {
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

function Terms({ rule }: { readonly rule: AnyRule }) {
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
