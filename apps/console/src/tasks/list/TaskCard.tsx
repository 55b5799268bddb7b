import { Box, Checkbox } from '@mui/material';
import { Link } from 'react-router-dom';
import type { TaskSummary } from '@hutong/contract';
import { DueChip } from '../../complaints/parts/DueChip';
import { useLabels, useNameOf } from '../../i18n/useLabels';
import { Progress } from '../parts/Progress';
import { TaskMarks } from '../parts/TaskMarks';
import { TaskStateChip } from '../parts/TaskStateChip';
import { useLedgerDesk } from '../parts/useLedgerDesk';
import { taskAddress } from '../tasks-address';
import type { Selection } from './useSelection';

/** The link reaches over its whole card; what is pressed by itself lies above it. */
const overCard = { '&::after': { content: '""', position: 'absolute', inset: 0 } };

interface TaskCardProps {
  readonly task: TaskSummary;
  /** Where the column says it already. */
  readonly withoutState?: boolean;
  readonly selection?: Selection;
}

/** An item as a card that opens as a whole. */
export function TaskCard({ task, withoutState = false, selection }: TaskCardProps) {
  const { list } = useLabels();
  const nameOf = useNameOf();
  const { regulator } = useLedgerDesk();
  return (
    <Box data-row={task.id} sx={{ position: 'relative', p: 1.25, display: 'grid', gap: 0.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, flexWrap: 'wrap' }}>
        {selection && (
          <Checkbox
            size="small"
            sx={{ p: 0.5, zIndex: 1, ml: -0.5 }}
            checked={selection.chosen.has(task.id)}
            onChange={() => selection.toggle(task)}
            slotProps={{ input: { 'aria-label': list.select(task.number) } }}
          />
        )}
        <Box
          component={Link}
          to={taskAddress(task.id)}
          data-row-link=""
          sx={{
            fontWeight: 650,
            fontSize: '0.8rem',
            color: 'primary.main',
            textDecoration: 'none',
            ...overCard,
          }}
        >
          {task.number}
        </Box>
        {task.due && (
          <Box component="span" sx={{ marginInlineStart: 'auto' }}>
            <DueChip due={task.due} />
          </Box>
        )}
      </Box>
      <Box sx={{ fontWeight: 600, fontSize: '0.875rem', overflowWrap: 'anywhere' }}>{task.title}</Box>
      <Box sx={{ fontSize: '0.8rem', color: 'text.secondary' }}>
        {[
          regulator && nameOf(task.platform.name),
          task.scenario && nameOf(task.scenario.name),
          task.assignee?.name,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Box>
      {!withoutState && (
        <Box sx={{ fontSize: '0.8rem', display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
          <TaskStateChip state={task.state} verified={task.verified} />
          <TaskMarks task={task} />
        </Box>
      )}
      {task.progress > 0 && <Progress percent={task.progress} />}
    </Box>
  );
}
