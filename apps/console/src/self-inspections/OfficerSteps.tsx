import { useWatch, type FieldValues } from 'react-hook-form';
import { leastText, selfInspectionActions, type SelfInspectionAction } from '@hutong/casework';
import { selfInspectionTransition, type SelfInspectionRecord } from '@hutong/contract';
import { MeanwhileLines } from '../campaigns/LedgerHistory';
import { useLedgerStep } from '../campaigns/useLedgerStep';
import { StepForm } from '../complaints/forms/StepForm';
import { ReasonFields } from '../complaints/forms/TextFields';
import { ActionChoices } from '../complaints/page/ActionChoices';
import { TextField } from '../fields/TextField';
import { TickField } from '../fields/TickField';
import type { Typed } from '../fields/resolver';
import { useLabels, useLedgerWords, useLocale } from '../i18n/useLabels';
import { usePortalTime } from '../time/portal-time';
import { useShowInspection } from './AnswerForm';
import { doWithInspection, readInspection } from './inspection-requests';
import { checkRequest, checkTyped, inspectionResolver, returnRequest } from './inspection-typed';

/** What an officer does with a form that was handed in. */
export function OfficerSteps({ record }: { readonly record: SelfInspectionRecord }) {
  const names = useLedgerWords().selfInspectionActions;
  return (
    <ActionChoices
      recordId={record.id}
      known={selfInspectionActions}
      offered={record.actions}
      names={names}
      quiet={['return']}
      form={(action, close) =>
        action === 'check' || action === 'return' ? (
          <OfficerStep key={action} action={action} record={record} close={close} />
        ) : null
      }
    />
  );
}

type OfficerAction = Extract<SelfInspectionAction, 'check' | 'return'>;

const requests: Record<OfficerAction, (typed: Typed, revision: number) => unknown> = {
  check: checkRequest,
  return: returnRequest,
};

interface OfficerStepProps {
  readonly action: OfficerAction;
  readonly record: SelfInspectionRecord;
  readonly close: () => void;
}

function OfficerStep({ action, record, close }: OfficerStepProps) {
  const { consequences } = useLabels().selfInspections;
  const names = useLedgerWords().selfInspectionActions;
  const locale = useLocale();
  const { today } = usePortalTime();
  const show = useShowInspection();
  const request = requests[action];
  const defaults: FieldValues = action === 'check' ? checkTyped(record, locale) : { reason: '' };
  const step = useLedgerStep({
    name: `${record.id}.${action}`,
    defaults,
    resolver: inspectionResolver(request, today()),
    record,
    send: async (typed, revision) =>
      show(await doWithInspection(record.id, selfInspectionTransition.parse(request(typed, revision)))),
    reload: async () => show(await readInspection(record.id)),
    doneAs: () => names[action],
    done: close,
  });
  return (
    <StepForm
      step={step}
      name={names[action]}
      consequence={consequences[action]}
      meanwhile={(error) => <MeanwhileLines kind="self_inspection" error={error} />}
      close={close}
    >
      {action === 'check' ? <CheckFields /> : <ReasonFields />}
    </StepForm>
  );
}

/** What was found, and whether it becomes an item of the ledger. */
function CheckFields() {
  const { fields } = useLabels().selfInspections;
  const { forms } = useLabels();
  const lists: unknown = useWatch({ name: 'list' });
  return (
    <>
      <TextField name="finding" label={fields.finding} hint={forms.atLeast(leastText)} required rows={3} />
      <TickField name="list" label={fields.list} />
      {lists === true && (
        <>
          <TextField name="item.title" label={fields.itemTitle} required />
          <TextField name="item.demand" label={fields.itemDemand} hint={fields.itemDemandHint} rows={4} />
        </>
      )}
    </>
  );
}
