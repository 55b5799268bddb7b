import { Box, ButtonBase } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { deskOf, useSession } from '../../access/session';
import { readDesk } from '../../api/casework';
import { sameFilters } from '../../api/query';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/useLabels';
import { queueShown, queuesOf } from './queues';
import { useComplaintList } from './useComplaintList';

/** The queues of this role, with the number that waits where the desk counts the same. */
export function Queues() {
  const { list } = useLabels();
  const { number } = useFormats();
  const { filters, change, onUnselectItems } = useComplaintList();
  const queues = queuesOf(deskOf(useSession()));
  const numbers = useQuery({ queryKey: ['desk'], queryFn: readDesk }).data?.numbers ?? [];
  const shown = queueShown(filters, queues);
  return (
    <Box
      role="group"
      aria-label={list.queuesTitle}
      sx={{ display: 'flex', overflowX: 'auto', borderBottom: 1, borderColor: 'divider', gap: 0.5 }}
    >
      {queues.map((queue) => {
        const current = queue === shown;
        const counted = numbers.find(({ query }) => sameFilters(query, queue.filters));
        return (
          <ButtonBase
            key={queue.name}
            aria-pressed={current}
            onClick={() => {
              onUnselectItems();
              change(queue.filters);
            }}
            sx={{
              px: 1.5,
              py: 1,
              fontWeight: 600,
              fontSize: '0.9rem',
              whiteSpace: 'nowrap',
              color: current ? 'primary.main' : 'text.secondary',
              borderBottom: 3,
              borderColor: current ? 'secondary.main' : 'transparent',
              '&:hover': { color: 'text.primary' },
            }}
          >
            {list.queues[queue.name]}
            {counted && (
              <Box
                component="span"
                aria-hidden="true"
                sx={{ ml: 0.75, fontSize: '0.78rem', fontWeight: 500 }}
              >
                {number(counted.value)}
                {counted.exact ? '' : '+'}
              </Box>
            )}
          </ButtonBase>
        );
      })}
    </Box>
  );
}
