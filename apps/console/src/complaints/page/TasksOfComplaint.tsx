import { Box } from '@mui/material';
import { useLabels } from '../../i18n/useLabels';
import { TaskLink } from '../../tasks/parts/TaskLink';
import { TaskStateChip } from '../../tasks/parts/TaskStateChip';
import { useOpenCase } from './open-case';
import { Panel } from './Panel';

/** The rectification tasks that answer the complaint. */
export function TasksOfComplaint() {
  const { tasks } = useLabels();
  const { record } = useOpenCase();
  if (record.tasks.length === 0) return null;
  return (
    <Panel title={tasks.inComplaints.title}>
      <Box
        component="ul"
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1, fontSize: '0.8438rem' }}
      >
        {record.tasks.map(({ id, number, title, state }) => (
          <li key={id}>
            <TaskLink id={id} number={number} /> · <TaskStateChip state={state} />
            <div>{title}</div>
          </li>
        ))}
      </Box>
    </Panel>
  );
}
