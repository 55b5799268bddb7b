import { Box, TableCell, TableRow } from '@mui/material';
import { useNavigate } from 'ra-core';
import type { CommitmentSummary } from '@hutong/contract';
import { DueChip } from '../../complaints/parts/DueChip';
import { useFormats } from '../../i18n/formats';
import { useLabels, useLedgerWords, useNameOf } from '../../i18n/useLabels';
import { WideTable } from '../../layout/WideTable';
import { commitmentAddress, CommitmentLink } from '../parts/CommitmentLink';
import { KeepingMark } from '../parts/KeepingMark';
import { useScopeWords } from '../parts/useScopeWords';

/** One line each: what was promised by whom, until when, and how it stands. */
export function CommitmentTable({
  commitments: shown,
}: {
  readonly commitments: readonly CommitmentSummary[];
}) {
  const { title, columns } = useLabels().commitments;
  return (
    <WideTable title={title} heads={Object.values(columns)}>
      {shown.map((commitment) => (
        <CommitmentRow key={commitment.id} commitment={commitment} />
      ))}
    </WideTable>
  );
}

function CommitmentRow({ commitment }: { readonly commitment: CommitmentSummary }) {
  const { commitmentStates } = useLedgerWords();
  const { dayAndMonth, day } = useFormats();
  const nameOf = useNameOf();
  const scopeWords = useScopeWords();
  const navigate = useNavigate();
  return (
    <TableRow
      hover
      data-commitment={commitment.id}
      onClick={() => navigate(commitmentAddress(commitment.id))}
      sx={{ cursor: 'pointer', verticalAlign: 'top' }}
    >
      <TableCell onClick={(event) => event.stopPropagation()}>
        <CommitmentLink commitment={commitment} />
      </TableCell>
      <TableCell sx={{ minWidth: 220 }}>{nameOf(commitment.promise)}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{nameOf(commitment.platform.name)}</TableCell>
      <TableCell>{scopeWords(commitment.scope)}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }} title={day(commitment.announcedOn)}>
        {dayAndMonth(commitment.announcedOn)}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        <PromisedBy commitment={commitment} />
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{commitmentStates[commitment.state]}</TableCell>
      <TableCell>
        <KeepingMark keeping={commitment.keeping} />
      </TableCell>
    </TableRow>
  );
}

/** The promised day, and while it counts how near it is. */
export function PromisedBy({ commitment: { promisedOn, due } }: { readonly commitment: CommitmentSummary }) {
  const { commitments } = useLabels();
  const { day } = useFormats();
  if (!promisedOn) return commitments.noDate;
  return (
    <Box component="span" sx={{ display: 'inline-grid', gap: 0.5, justifyItems: 'start' }}>
      {day(promisedOn)}
      {due && <DueChip due={due} />}
    </Box>
  );
}
