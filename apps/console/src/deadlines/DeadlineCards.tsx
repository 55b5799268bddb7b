import { Box } from '@mui/material';
import type { DeadlineShape } from '@hutong/contract';
import { useFormats } from '../i18n/formats';
import { useLabels, useWords } from '../i18n/useLabels';
import { DeadlineChip } from './DeadlineChip';
import { Owner, Stage } from './DeadlineTable';
import { useSubjectState } from './subject';
import { SubjectLink, SubjectTitle } from './SubjectLink';

/** The same on a phone. */
export function DeadlineCards({ deadlines: shown }: { readonly deadlines: readonly DeadlineShape[] }) {
  const { list } = useLabels();
  const { clockKinds } = useWords();
  const stateOf = useSubjectState();
  const { day } = useFormats();
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {shown.map((deadline) => (
        <Box
          component="li"
          key={deadline.id}
          data-deadline={deadline.id}
          sx={{ p: 1.5, fontSize: '0.85rem', '& + &': { borderTop: 1, borderColor: 'divider' } }}
        >
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mb: 0.75, alignItems: 'center' }}>
            <DeadlineChip deadline={deadline} />
            <Stage deadline={deadline} />
            {!deadline.paused && (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {list.dueOn(day(deadline.dueOn))}
              </Box>
            )}
          </Box>
          <SubjectLink subject={deadline.subject} /> · {clockKinds[deadline.clock]}
          <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            <SubjectTitle subject={deadline.subject} />
          </Box>
          <Box sx={{ color: 'text.secondary' }}>
            {stateOf(deadline.subject)} · <Owner deadline={deadline} />
            {deadline.assignee && ` · ${deadline.assignee.name}`}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
