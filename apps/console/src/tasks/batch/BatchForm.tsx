import { Box, Button, Typography } from '@mui/material';
import { leastText } from '@hutong/casework';
import { writeTaskBatch } from '@hutong/contract';
import { filledIn, resolverOf, type Typed } from '../../fields/resolver';
import { SmallForm } from '../../fields/SmallForm';
import { TextField } from '../../fields/TextField';
import { useLabels } from '../../i18n/useLabels';
import { DueOnField } from '../forms/OrderFields';
import { startBatch, useCampaign } from '../task-requests';
import { useTasksView } from '../useTasksView';

/** Items of the ledger that are drafted, or issued, at once. */
export interface SelectedBatch {
  readonly kind: 'draft' | 'issue';
  readonly ids: readonly string[];
}

interface BatchFormProps {
  readonly batch: SelectedBatch;
  readonly started: () => void;
  readonly close: () => void;
}

/** What holds for all of them; then the batch runs by itself and its progress is shown. */
export function BatchForm({ batch: { kind, ids }, started, close }: BatchFormProps) {
  const { tasks, forms, common } = useLabels();
  const { campaign, change } = useTasksView();
  const endsOn = useCampaign(campaign).data?.endsOn ?? null;
  const optional = (label: string) => `${label} (${common.optional})`;
  const request = ({ dueOn, demand, reason }: Typed) => ({
    ...filledIn(kind === 'draft' ? { dueOn, demand } : { reason }),
    kind,
    tasks: ids,
  });
  return (
    <Box sx={{ maxWidth: 640, p: 1 }}>
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {tasks.batch.consequences[kind](String(ids.length))}
      </Typography>
      <SmallForm
        submit={tasks.batch[kind](String(ids.length))}
        defaults={{ dueOn: '', demand: '', reason: '' }}
        resolver={resolverOf({ shape: writeTaskBatch, request })}
        send={async (typed) => {
          const { id } = await startBatch(writeTaskBatch.parse(request(typed)));
          started();
          change({ batch: id });
        }}
        aside={<Button onClick={close}>{common.cancel}</Button>}
      >
        {kind === 'draft' ? (
          <>
            <DueOnField campaignEndsOn={endsOn} />
            <TextField
              name="demand"
              label={optional(tasks.order.demand)}
              hint={`${tasks.batch.demandHint} ${forms.atLeast(leastText)}`}
              rows={3}
            />
          </>
        ) : (
          <TextField name="reason" label={optional(tasks.order.beyondReason)} rows={2} />
        )}
      </SmallForm>
    </Box>
  );
}
