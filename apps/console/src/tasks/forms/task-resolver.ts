import type { FieldValues, Resolver } from 'react-hook-form';
import { taskWorkflow, unmetLedgerNeeds, type LedgerPayload, type TaskAction } from '@hutong/casework';
import { taskTransition, type TaskRecord, type TaskTransition } from '@hutong/contract';
import { fieldAt } from '../../api/problem';
import { filesIn } from '../../fields/claims';
import { resolverOf, type Typed } from '../../fields/resolver';
import type { WrongField } from '../../fields/wrong-fields';
import { taskForms } from './task-forms';
import { linedFields } from './task-typed';

/** What is sent for an action, from what was typed; `revision` is the one that the person saw. */
export const taskRequest = (action: TaskAction, revision: number, typed: Typed): unknown => ({
  ...taskForms[action].request(typed),
  action,
  revision,
});

/** Checks the form of an action as the server will: its shape by the contract, its needs by casework. */
export function taskResolver(
  action: TaskAction,
  record: TaskRecord,
  today: () => string,
): Resolver<FieldValues> {
  return (typed, context, options) =>
    resolverOf({
      shape: taskTransition,
      request: () => taskRequest(action, record.revision, typed),
      lines: linedFields,
      more: (valid) => unmet(valid, record, typed, today()),
    })(typed, context, options);
}

function unmet(valid: TaskTransition, record: TaskRecord, typed: Typed, today: string): WrongField[] {
  const { action, ...payload }: { action: TaskAction } & LedgerPayload = valid;
  return unmetLedgerNeeds(taskWorkflow[action].needs, {
    today,
    payload,
    campaignEndsOn: record.campaign.endsOn,
    dueOn: record.orderedDueOn,
    before: filesIn(typed['before']).length,
    after: filesIn(typed['after']).length,
    openItems: 0,
  }).map(({ code, field }) => ({ code, field: fieldAt(field) }));
}
