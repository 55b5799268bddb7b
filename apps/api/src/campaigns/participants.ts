import type { Statement, Tx } from '../database/tx';
import type { FieldError } from '../http/request-error';
import { insertRows } from '../casework/ledger/ledger-writes';

/** A platform that takes part, and whether something of the ledger is about it already. */
export interface Participant {
  readonly id: string;
  readonly slug: string;
  readonly held: boolean;
}

export async function participantsOf(tx: Tx, campaignId: string): Promise<Participant[]> {
  return tx.query<{ id: string; slug: string; held: boolean }>({
    name: 'campaign:participants',
    text: `SELECT o.id, o.slug, EXISTS (SELECT FROM ledger_record r
        WHERE r.campaign_id = $1 AND r.platform_id = o.id AND r.kind IN ('task', 'self_inspection')) AS held
      FROM campaign_participant p JOIN organisation o ON o.id = p.platform_id WHERE p.campaign_id = $1 ORDER BY o.slug`,
    values: [campaignId],
  });
}

/** Who has records cannot be taken out. */
export function participantErrors(before: readonly Participant[], after: ReadonlySet<string>): FieldError[] {
  const gone = before.some(({ id, held }) => held && !after.has(id));
  return gone ? [{ field: '/participants', code: 'participant_in_use' }] : [];
}

export const addParticipants = (campaignId: string, platforms: readonly string[]): Statement[] =>
  insertRows(
    'campaign_participant',
    platforms.map((platform) => ({ campaign_id: campaignId, platform_id: platform })),
  );

export function replaceParticipants(
  campaignId: string,
  before: readonly Participant[],
  after: ReadonlySet<string>,
): Statement[] {
  const gone = before.filter(({ id }) => !after.has(id)).map(({ id }) => id);
  const added = [...after].filter((platform) => before.every(({ id }) => id !== platform));
  return [
    {
      name: 'campaign:participants:remove',
      text: 'DELETE FROM campaign_participant WHERE campaign_id = $1 AND platform_id = ANY ($2)',
      values: [campaignId, gone],
    },
    ...addParticipants(campaignId, added),
  ];
}
