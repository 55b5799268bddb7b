import type { Tx } from '../../database/tx';

export type CampaignState = 'prepared' | 'running' | 'closed';

/**
 * The state of a campaign, which stays so until the end of the transaction: whoever closes it waits for what is being
 * put into it, and what is put into it waits for whoever closes it. Undefined where there is no such campaign.
 */
export async function heldCampaign(tx: Tx, id: string): Promise<CampaignState | undefined> {
  const [, [found]] = await Promise.all([
    tx.as('hutong_casework'),
    tx.query<{ state: CampaignState }>({
      name: 'campaign:hold',
      text: `SELECT state FROM ledger_record WHERE id = $1 AND kind = 'campaign' FOR SHARE`,
      values: [id],
    }),
    tx.asAsked(),
  ]);
  return found?.state;
}
