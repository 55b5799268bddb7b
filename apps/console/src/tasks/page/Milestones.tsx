import { Box, Chip, Typography } from '@mui/material';
import type { TaskRecord } from '@hutong/contract';
import { Panel } from '../../complaints/page/Panel';
import { Text } from '../../complaints/page/Said';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/useLabels';
import { usePortalTime } from '../../time/portal-time';
import { Progress } from '../parts/Progress';

/** How the platform does it, step by step, and how far it is. */
export function Milestones({ record }: { readonly record: TaskRecord }) {
  const { tasks } = useLabels();
  const { plan, milestonePlan, progress, state } = record;
  if (plan === null && milestonePlan.length === 0 && (state === 'listed' || state === 'draft')) return null;
  return (
    <Panel title={tasks.milestones.panel}>
      <Box sx={{ mb: 1.5, maxWidth: 520 }}>
        <Progress percent={progress} wide />
      </Box>
      {plan && <Text>{plan}</Text>}
      {plan === null && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {tasks.milestones.noPlan}
        </Typography>
      )}
      <Box component="ol" sx={{ m: 0, mt: 1.5, p: 0, listStyle: 'none' }}>
        {milestonePlan.map((milestone, index) => (
          <Step key={milestone.id} milestone={milestone} last={index === milestonePlan.length - 1} />
        ))}
      </Box>
    </Panel>
  );
}

interface StepProps {
  readonly milestone: TaskRecord['milestonePlan'][number];
  readonly last: boolean;
}

/** One stage on the line of stages: a diamond, filled when it is reached. */
function Step({ milestone: { title, dueOn, reachedAt, overdue, namedIn }, last }: StepProps) {
  const { tasks, list } = useLabels();
  const { day, instant } = useFormats();
  const { now } = usePortalTime();
  const tone = reachedAt ? 'success.main' : overdue ? 'error.main' : 'text.secondary';
  return (
    <Box
      component="li"
      className="keep-together"
      sx={{ display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: 1.25 }}
    >
      <Box
        aria-hidden="true"
        sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center', pt: '5px' }}
      >
        <Box
          sx={{
            width: 11,
            height: 11,
            flex: 'none',
            transform: 'rotate(45deg)',
            border: 2,
            borderRadius: '2px',
            borderColor: tone,
            bgcolor: reachedAt ? tone : 'transparent',
          }}
        />
        {!last && <Box sx={{ width: 2, flex: 1, bgcolor: 'divider', my: '3px' }} />}
      </Box>
      <Box sx={{ pb: last ? 0 : 1.25 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
          {list.dueOn(day(dueOn))} · {tasks.milestones.namedIn[namedIn]}
          {reachedAt && ` · ${tasks.milestones.reached(instant(reachedAt, now()))}`}
          {overdue && !reachedAt && (
            <Chip
              size="small"
              color="error"
              variant="outlined"
              label={tasks.timeline.late}
              sx={{ ml: 0.75, height: 20 }}
            />
          )}
        </Typography>
      </Box>
    </Box>
  );
}
