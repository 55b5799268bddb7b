import {
  campaignStates,
  campaignWorkflow,
  legalDateOf,
  offeredCampaignActions,
  unmetLedgerNeeds,
} from '@hutong/casework';
import type { CampaignTransition } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { refuseUnmet, refuseUnofferedStep } from '../casework/ledger/ledger-door';
import type { Found, RecordStep } from '../casework/ledger/record-row';
import type { Tx } from '../database/tx';
import { platformsNamed } from '../casework/ledger/platforms-named';
import { openItems } from './campaign-query';
import { summaryOf } from './closing';
import type { CampaignRow, Frame } from './frame';
import { revisionStep } from './revision';

/** What an action does to a locked campaign. Throws when it is not offered, or lacks something. */
export async function campaignStep(
  tx: Tx,
  actor: Actor,
  { row, detail }: Found<CampaignRow>,
  request: CampaignTransition,
  at: Date,
): Promise<RecordStep> {
  refuseUnofferedStep(offeredTo(actor, row.state), request.action, row.state);
  const said = request.note ? { note: request.note } : {};
  const { starts_on: startsOn, ends_on: endsOn, phases } = detail;
  if (request.action === 'revise') {
    refuseFrame(request.action, request, at);
    const participants = await participantIds(tx, request.participants);
    return { ...(await revisionStep(tx, row.id, detail, { request, participants })), ...said };
  }
  if (request.action === 'start') {
    refuseFrame(request.action, { startsOn, endsOn, phases }, at);
    return { action: 'start', to: 'running', set: { published: true }, ...said };
  }
  const [found] = await tx.query<{ open: number }>(openItems(row.id));
  refuseUnmet('close', unmet('close', {}, at, found?.open ?? 0));
  const summary = await summaryOf(tx, { id: row.id, startsOn, endsOn, today: legalDateOf(at) });
  return { action: 'close', to: 'closed', detail: { summary }, ...said };
}

type Days = Pick<Frame, 'startsOn' | 'endsOn' | 'phases'>;

/** Throws `needs_not_met` for days and phases that do not fit. */
export const refuseFrame = (action: string, { startsOn, endsOn, phases }: Days, at: Date): void =>
  refuseUnmet(action, unmet('revise', { startsOn, endsOn, phases }, at));

/** Ids of platforms by their short names, each once. Throws at the one that is not registered. */
export async function participantIds(tx: Tx, slugs: readonly string[]): Promise<Map<string, string>> {
  const idOf = await platformsNamed(tx, slugs);
  return new Map(slugs.map((slug, index) => [slug, idOf(slug, `/participants/${index}`) ?? '']));
}

function offeredTo({ role, organisationKind }: Actor, state: string) {
  const known = campaignStates.find((one) => one === state);
  return role && known
    ? offeredCampaignActions(known, { role, isParty: organisationKind === 'regulator' })
    : [];
}

const unmet = (action: 'revise' | 'close', payload: Partial<Days>, at: Date, open = 0) =>
  unmetLedgerNeeds(campaignWorkflow[action].needs, {
    ...{ today: legalDateOf(at), campaignEndsOn: null, dueOn: null, before: 0, after: 0 },
    ...{ payload, openItems: open },
  });
