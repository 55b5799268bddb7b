import type { NeedProblem } from '@hutong/casework';
import { type CampaignState, heldCampaign } from '../casework/ledger/campaign-hold';
import type { Tx } from '../database/tx';

/** What a campaign says of an item that is or is to be in it. */
export interface Frame {
  readonly state: CampaignState;
  readonly endsOn: string;
  readonly participates: boolean;
  readonly scenarioKnown: boolean;
}

/** Undefined where there is no such campaign. It stays as it is said to be until the end of the transaction. */
export async function frameOf(
  tx: Tx,
  campaignId: string,
  platformId: string | null,
  scenario: string | null | undefined,
): Promise<Frame | undefined> {
  const held = heldCampaign(tx, campaignId);
  // A statement of its own, behind the lock: one that waited for it would show the campaign as it was.
  const framed = tx.query<{ frame: Frame }>({
    name: 'task:frame',
    text: `SELECT json_build_object('state', r.state, 'endsOn', c.ends_on,
        'participates', EXISTS (SELECT FROM campaign_participant p WHERE p.campaign_id = c.id AND p.platform_id = $2),
        'scenarioKnown', $3::uuid IS NULL OR EXISTS (SELECT FROM campaign_topic t
          WHERE t.id = $3 AND t.campaign_id = c.id AND t.level <> 'aspect')) AS frame
      FROM campaign c JOIN ledger_record r ON r.id = c.id WHERE c.id = $1`,
    values: [campaignId, platformId, scenario ?? null],
  });
  const [, [found]] = await Promise.all([held, framed]);
  return found?.frame;
}

/** What is wrong with the place of an item. An order is drafted in a campaign that is under way only. */
export function frameProblems(frame: Frame | undefined, as: 'listed' | 'draft'): NeedProblem[] {
  const isReady = frame?.state === 'running' || (as === 'listed' && frame?.state === 'prepared');
  if (!frame || !isReady) return [{ code: 'need_campaign_running', field: '/campaign' }];
  return [
    ...(frame.participates ? [] : [{ code: 'need_platform' as const, field: '/platform' }]),
    ...(frame.scenarioKnown ? [] : [{ code: 'need_scenario' as const, field: '/scenario' }]),
  ];
}
