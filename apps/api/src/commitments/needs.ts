import {
  CaseError,
  commitmentWorkflow,
  fails,
  legalDateOf,
  type LedgerPayload,
  type NeedProblem,
  unmetLedgerNeeds,
} from '@hutong/casework';
import type { CommitmentTransition } from '@hutong/contract';
import { refuseUnmet } from '../casework/ledger/ledger-door';
import type { Tx } from '../database/tx';
import type { CommitmentRow, Promised } from './commitment-row';

/** Throws with everything that an action lacks. */
export function refuseUnmetNeeds(request: CommitmentTransition, detail: CommitmentRow, at: Date): void {
  const { needs } = commitmentWorkflow[request.action];
  const wanted = 'retest' in request && request.retest ? ([...needs, 'retest'] as const) : needs;
  const payload = 'promise' in request ? promisePayload(request) : payloadOf(request);
  const problems = unmetLedgerNeeds(wanted, { ...nothingElse, payload, today: legalDateOf(at) });
  refuseUnmet(request.action, [...problems, ...retestsElsewhere(request, detail)]);
}

/** Throws with everything that is missing of a new commitment. */
export function refuseUnpromised(asked: Promised, platformId: string | null, at: Date): void {
  const named: NeedProblem[] = platformId === null ? [{ code: 'need_platform', field: '/platform' }] : [];
  const input = { ...nothingElse, payload: promisePayload(asked), today: legalDateOf(at) };
  refuseUnmet('announce', [...named, ...unmetLedgerNeeds(['promise'], input)]);
}

/** A commitment belongs to a campaign that the asker sees and that is not over. Throws at the field. */
export async function refuseStrangeCampaign(tx: Tx, id: string | null | undefined): Promise<void> {
  if (!id) return;
  const seen = await tx.query<{ id: string }>({
    name: 'commitment:campaign',
    text: `SELECT id FROM ledger_record WHERE id = $1 AND kind = 'campaign' AND state <> 'closed'`,
    values: [id],
  });
  if (seen.length === 0)
    throw new CaseError('needs_not_met', {
      problems: [{ code: 'need_campaign_running', field: '/campaign' }],
    });
}

const nothingElse = { campaignEndsOn: null, dueOn: null, before: 0, after: 0, openItems: 0 };

function promisePayload({ promise, announcedOn, promisedOn }: Promised): LedgerPayload {
  const [shorter = ''] = [promise.zh, promise.en].sort((a, b) => a.trim().length - b.trim().length);
  return { promise: shorter, announcedOn, promisedOn: promisedOn ?? null };
}

function payloadOf(request: Exclude<CommitmentTransition, { action: 'revise' }>): LedgerPayload {
  return {
    ...('reason' in request ? { reason: request.reason } : {}),
    ...('sinceOn' in request ? { sinceOn: request.sinceOn } : {}),
    ...('retests' in request ? { retests: request.retests } : {}),
    ...('retest' in request && request.retest ? { retest: request.retest } : {}),
  };
}

/** What was tested in another scene proves nothing here, and what opens is no sign of a regression. */
function retestsElsewhere(request: CommitmentTransition, { scene }: CommitmentRow): NeedProblem[] {
  const elsewhere = (tested: string) => scene !== null && tested !== scene;
  if (request.action === 'verify')
    return request.retests.flatMap((retest, index) =>
      elsewhere(retest.scene) ? [{ code: 'need_retest_of_scene', field: `/retests/${index}/scene` }] : [],
    );
  if (request.action !== 'regress' || !request.retest) return [];
  const { retest } = request;
  if (elsewhere(retest.scene)) return [{ code: 'need_retest_of_scene', field: '/retest/scene' }];
  return fails(retest) ? [] : [{ code: 'need_failing_retest', field: '/retest/result' }];
}
