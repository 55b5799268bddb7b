import { Box } from '@mui/material';
import type { TaskState } from '@hutong/casework';
import { useLabels, useLedgerWords } from '../../i18n/useLabels';
import { barLook, lateLook } from './looks';

/** One of each colour; states that look alike stand together. */
const shown: readonly (readonly TaskState[])[] = [
  ['listed', 'draft'],
  ['issued', 'in_progress'],
  ['submitted'],
  ['returned'],
  ['struck_off'],
  ['carried_over', 'cancelled'],
];

/** What colours and marks mean. */
export function TimelineLegend() {
  const { tasks } = useLabels();
  const { taskStates } = useLedgerWords();
  const bar = { width: 26, height: 12, borderRadius: 0.75, flex: 'none', printColorAdjust: 'exact' } as const;
  const diamond = {
    width: 10,
    height: 10,
    transform: 'rotate(45deg)',
    border: 2,
    borderRadius: '2px',
  } as const;
  return (
    <Box
      component="ul"
      aria-label={tasks.timeline.legend}
      sx={{
        m: 0,
        mt: 1,
        p: 0,
        listStyle: 'none',
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.5,
        fontSize: '0.78rem',
        color: 'text.secondary',
        '& li': { display: 'flex', alignItems: 'center', gap: 0.75 },
      }}
    >
      {shown.map((states) => (
        <li key={states[0]}>
          <Box
            sx={{
              ...bar,
              background: `linear-gradient(90deg, ${barLook(states[0] ?? 'listed').full} 55%, ${barLook(states[0] ?? 'listed').pale} 55%)`,
            }}
          />
          {states.map((state) => taskStates[state]).join(' · ')}
        </li>
      ))}
      <li>
        <Box sx={{ ...bar, ...lateLook }} />
        {tasks.timeline.late}
      </li>
      <li>
        <Box sx={{ ...diamond, bgcolor: 'text.primary', borderColor: 'text.primary' }} />
        {tasks.timeline.milestoneReached}
      </li>
      <li>
        <Box sx={{ ...diamond, borderColor: 'text.primary' }} />
        {tasks.timeline.milestoneAhead}
      </li>
      <li>{tasks.timeline.inside}</li>
    </Box>
  );
}
