import { Box, Paper } from '@mui/material';
import type { CommitmentSummary } from '@hutong/contract';
import { useLedgerWords, useNameOf } from '../../i18n/useLabels';
import { CommitmentLink } from '../parts/CommitmentLink';
import { KeepingMark } from '../parts/KeepingMark';
import { useScopeWords } from '../parts/useScopeWords';
import { PromisedBy } from './CommitmentTable';

/** The same on a phone. */
export function CommitmentCards({
  commitments: shown,
}: {
  readonly commitments: readonly CommitmentSummary[];
}) {
  const { commitmentStates } = useLedgerWords();
  const nameOf = useNameOf();
  const scopeWords = useScopeWords();
  return (
    <Paper component="ul" sx={{ m: 0, p: 0, listStyle: 'none', border: 1, borderColor: 'divider' }}>
      {shown.map((commitment) => (
        <Box
          component="li"
          key={commitment.id}
          data-commitment={commitment.id}
          sx={{ p: 1.5, fontSize: '0.85rem', '& + &': { borderTop: 1, borderColor: 'divider' } }}
        >
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap', mb: 0.5 }}>
            <CommitmentLink commitment={commitment} />
            <KeepingMark keeping={commitment.keeping} />
          </Box>
          <Box sx={{ fontWeight: 600 }}>{nameOf(commitment.promise)}</Box>
          <Box sx={{ color: 'text.secondary', mb: 0.5 }}>
            {nameOf(commitment.platform.name)} · {commitmentStates[commitment.state]} ·{' '}
            {scopeWords(commitment.scope)}
          </Box>
          <PromisedBy commitment={commitment} />
        </Box>
      ))}
    </Paper>
  );
}
