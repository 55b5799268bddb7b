import type { FieldValues, Resolver } from 'react-hook-form';
import { legalDateOf, unmetNeeds, type Action, type TransitionPayload } from '@hutong/casework';
import { transition, type ComplaintRecord, type TransitionRequest } from '@hutong/contract';
import { fieldAt } from '../../api/problem';
import { filesIn } from '../../fields/claims';
import { resolverOf, type Typed } from '../../fields/resolver';
import type { WrongField } from '../../fields/wrong-fields';
import { actionForms } from './action-forms';

/** What is sent for an action, from what was typed; `revision` is the one on the screen. */
export const requestFor = (action: Action, record: ComplaintRecord, typed: Typed): unknown => ({
  ...actionForms[action].request(typed),
  action,
  revision: record.revision,
});

/** Checks the form of an action as the server will: its shape by the contract, its needs by casework. */
export function actionResolver(
  action: Action,
  record: ComplaintRecord,
  now: () => Date,
): Resolver<FieldValues> {
  return (typed, context, options) =>
    resolverOf({
      shape: transition,
      request: () => requestFor(action, record, typed),
      more: (valid) => unmet(valid, record, filesIn(typed['files']).length, legalDateOf(now())),
    })(typed, context, options);
}

function unmet(
  valid: TransitionRequest,
  record: ComplaintRecord,
  evidenceCount: number,
  today: string,
): WrongField[] {
  const { action, ...payload }: { action: Action } & TransitionPayload = valid;
  return unmetNeeds(action, {
    kind: record.kind,
    respondentKnown: record.respondent !== null || ('respondent' in valid && valid.respondent !== undefined),
    // Whether it fits is for the server to say, who sees both.
    mergeTarget: payload.target ? 'fits' : 'missing',
    newestOutcome: record.outcome,
    evidenceCount,
    today,
    payload,
  }).map(({ code, field }) => ({ code, field: fieldAt(field) }));
}
