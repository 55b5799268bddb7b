import { Box, Chip, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useNavigate } from 'ra-core';
import type { DeadlineShape } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { useLabels, useNameOf, useWords } from '../i18n/useLabels';
import { DeadlineChip } from './DeadlineChip';
import { subjectAddress, useSubjectState } from './subject';
import { SubjectLink, SubjectTitle } from './SubjectLink';

/** One line each: until when, what, of what, who owes it. */
export function DeadlineTable({ deadlines: shown }: { readonly deadlines: readonly DeadlineShape[] }) {
  const { deadlines } = useLabels();
  const { clockKinds } = useWords();
  const stateOf = useSubjectState();
  const { day } = useFormats();
  const navigate = useNavigate();
  const { columnNames } = deadlines;
  return (
    <TableContainer tabIndex={0} role="region" aria-label={deadlines.title}>
      <Table size="small" sx={{ '& td, & th': { px: 1, py: 0.75 } }}>
        <TableHead>
          <TableRow>
            <TableCell>{columnNames.due}</TableCell>
            <TableCell>{columnNames.day}</TableCell>
            <TableCell>{columnNames.number}</TableCell>
            <TableCell>{columnNames.clock}</TableCell>
            <TableCell>{columnNames.about}</TableCell>
            <TableCell>{columnNames.state}</TableCell>
            <TableCell>{columnNames.owedBy}</TableCell>
            <TableCell>{columnNames.assignee}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((deadline) => (
            <TableRow
              key={deadline.id}
              hover
              data-deadline={deadline.id}
              onClick={() => navigate(subjectAddress(deadline.subject))}
              sx={{ cursor: 'pointer', '& td:not([data-wraps])': { whiteSpace: 'nowrap' } }}
            >
              <TableCell>
                <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
                  <DeadlineChip deadline={deadline} />
                  <Stage deadline={deadline} />
                </Box>
              </TableCell>
              <TableCell>{deadline.paused ? '—' : day(deadline.dueOn)}</TableCell>
              <TableCell onClick={(event) => event.stopPropagation()}>
                <SubjectLink subject={deadline.subject} />
              </TableCell>
              <TableCell data-wraps="">{clockKinds[deadline.clock]}</TableCell>
              <TableCell data-wraps="">
                <SubjectTitle subject={deadline.subject} />
              </TableCell>
              <TableCell data-wraps="">{stateOf(deadline.subject)}</TableCell>
              <TableCell>
                <Owner deadline={deadline} />
              </TableCell>
              <TableCell>{deadline.assignee?.name ?? ''}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** Who owes it: a platform by its name, others by their part in the case. */
export function Owner({ deadline: { owedBy, respondent } }: { readonly deadline: DeadlineShape }) {
  const { sides } = useWords();
  const nameOf = useNameOf();
  return owedBy === 'respondent' && respondent ? nameOf(respondent.name) : sides[owedBy];
}

/** How far an overdue clock has climbed, and whether it was extended. */
export function Stage({ deadline: { stage, extendedBy } }: { readonly deadline: DeadlineShape }) {
  const { deadlines } = useLabels();
  const { dueStages, clockAmounts } = useWords();
  return (
    <>
      {stage && stage !== 'overdue' && (
        <Chip size="small" color="error" variant="outlined" label={dueStages[stage]} sx={{ height: 20 }} />
      )}
      {extendedBy > 0 && (
        <Chip
          size="small"
          variant="outlined"
          label={deadlines.clock.extended(clockAmounts.working_day(extendedBy))}
          sx={{ height: 20 }}
        />
      )}
    </>
  );
}
