import {
  legalDateOf,
  offeredSelfInspectionActions,
  selfInspectionStates,
  selfInspectionWorkflow,
  unmetLedgerNeeds,
} from '@hutong/casework';
import type { SelfInspectionTransition } from '@hutong/contract';
import type { Actor } from '../../access/actor';
import { refuseUnmet, refuseUnofferedStep } from '../../casework/ledger/ledger-door';
import { type Found, type RecordStep, told } from '../../casework/ledger/record-row';

/** Columns of a self-inspection; names are the columns'. */
export interface InspectionRow {
  readonly topic_id: string;
  readonly answer: string | null;
  readonly text: string;
  readonly measures: string;
}

/** What an action does to a locked self-inspection. Nothing of it changes unless its campaign is under way. */
export function selfInspectionStep(
  { role, personId }: Actor,
  { row, detail }: Found<InspectionRow>,
  request: SelfInspectionTransition,
  campaign: string,
  at: Date,
): RecordStep {
  const state = selfInspectionStates.find((one) => one === row.state);
  const isOffered = role && state && campaign === 'running';
  const offered = isOffered ? offeredSelfInspectionActions(state, { role, isParty: true }) : [];
  refuseUnofferedStep(offered, request.action, row.state);
  refuseUnmet(request.action, unmet(request, at));
  const said = request.note ? { note: request.note } : {};
  if (request.action === 'check')
    return {
      ...{
        action: 'check',
        to: 'checked',
        set: { officer_id: personId },
        changes: told({ remark: request.note }),
      },
      ...{ note: request.finding, detail: { finding: request.finding, checked_by: personId } },
    };
  if (request.action === 'return')
    return { action: 'return', to: 'open', note: request.reason, detail: { submitted_at: null } };
  const answered = {
    answer: request.answer,
    text: request.text,
    measures: request.measures ?? detail.measures,
  };
  // A draft is the platform's own.
  if (request.action === 'save')
    return { action: 'save', ...said, detail: answered, visibleTo: ['respondent'] };
  return {
    ...{ action: 'submit', to: 'submitted', ...said, changes: told(answered) },
    detail: { ...answered, submitted_at: at.toISOString(), finding: null, checked_by: null },
  };
}

function unmet(request: SelfInspectionTransition, at: Date) {
  const { action, revision: _revision, note: _note, ...payload } = request;
  const { item: _item, files: _files, ...said } = { item: null, files: [], ...payload };
  return unmetLedgerNeeds(selfInspectionWorkflow[action].needs, {
    ...{ today: legalDateOf(at), campaignEndsOn: null, dueOn: null, before: 0, after: 0, openItems: 0 },
    payload: said,
  });
}
