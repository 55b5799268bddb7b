import {
  legalDateOf,
  type LedgerPayload,
  type NeedProblem,
  taskWorkflow,
  unmetLedgerNeeds,
} from '@hutong/casework';
import type { TaskTransition } from '@hutong/contract';
import type { RecordRow } from '../casework/ledger/record-row';
import type { Tx } from '../database/tx';
import { frameOf, frameProblems } from './frame';
import { type KeptMilestone, reachedProblems } from './milestones';
import type { TaskDetail } from './task-row';

/** Everything that an action lacks, at once. */
export async function unmetTaskNeeds(
  tx: Tx,
  request: TaskTransition,
  { row, detail }: { readonly row: RecordRow; readonly detail: TaskDetail },
  milestones: readonly KeptMilestone[],
  at: Date,
): Promise<NeedProblem[]> {
  const today = legalDateOf(at);
  const { ordered_due_on } = detail;
  const frame = framed.has(request.action)
    ? await frameOf(tx, row.campaign_id ?? '', row.platform_id, scenarioOf(request))
    : undefined;
  const problems = unmetLedgerNeeds(taskWorkflow[request.action].needs, {
    ...{ today, payload: payloadOf(request), campaignEndsOn: frame?.endsOn ?? null, openItems: 0 },
    // Steps of a plan that is made when the date has passed already cannot lie before it.
    dueOn: request.action === 'acknowledge' && (ordered_due_on ?? '') <= today ? null : ordered_due_on,
    before: request.action === 'submit' ? (request.before?.length ?? 0) : 0,
    after: request.action === 'submit' ? (request.after?.length ?? 0) : 0,
  });
  if (request.action === 'draft' || request.action === 'revise')
    problems.push(...frameProblems(frame, 'draft'));
  if (request.action === 'reportProgress')
    problems.push(...reachedProblems(request.reached ?? [], milestones));
  if (request.action === 'carryOver' && request.campaign)
    problems.push(...(await carryProblems(tx, row, request.campaign)));
  return problems;
}

/** An item goes on in another campaign, in which its platform takes part. */
async function carryProblems(tx: Tx, row: RecordRow, campaign: string): Promise<NeedProblem[]> {
  if (campaign === row.campaign_id) return [{ code: 'need_campaign_running', field: '/campaign' }];
  return frameProblems(await frameOf(tx, campaign, row.platform_id, null), 'listed');
}

/** Actions that look at the campaign. */
const framed: ReadonlySet<string> = new Set(['draft', 'revise', 'issue']);

const scenarioOf = (request: TaskTransition) =>
  request.action === 'draft' || request.action === 'revise' ? request.scenario : null;

function payloadOf({
  action: _action,
  revision: _revision,
  note: _note,
  ...payload
}: TaskTransition): LedgerPayload {
  return { reason: undefined, ...payload };
}
