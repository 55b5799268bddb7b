import { newId } from '../database/id';
import type { Statement, Tx } from '../database/tx';
import { insertRows } from '../casework/ledger/ledger-writes';
import type { WriteCampaign } from '@hutong/contract';
import { type PlacedTopic, rowsOf, type TopicRow } from './topic-tree';

/** A topic as it is kept, and whether items or self-inspections hang on it. */
export interface KeptTopic extends TopicRow {
  readonly held: boolean;
}

export async function topicsOf(tx: Tx, campaignId: string): Promise<KeptTopic[]> {
  const rows = await tx.query<{ topic: KeptTopic }>({
    name: 'campaign:topics',
    text: `SELECT json_build_object('id', t.id, 'parent_id', t.parent_id, 'level', t.level, 'position', t.position,
        'name_zh', t.name_zh, 'name_en', t.name_en, 'held', EXISTS (SELECT FROM self_inspection s WHERE s.topic_id = t.id)
          OR EXISTS (SELECT FROM ledger_record r JOIN task k ON k.id = r.id
            WHERE r.campaign_id = $1 AND r.kind = 'task' AND k.topic_id = t.id)) AS topic
      FROM campaign_topic t WHERE t.campaign_id = $1 ORDER BY t.position`,
    values: [campaignId],
  });
  return rows.map(({ topic }) => topic);
}

/** The tree of a new campaign; the ids of a copied one stay with that. */
export const newTopics = (aspects: WriteCampaign['aspects']): PlacedTopic[] => rowsOf(aspects, () => newId());

/** The tree of a campaign that is there: known branches keep their ids, so that what hangs on them goes on. */
export function revisedTopics(aspects: WriteCampaign['aspects']) {
  const given = new Set<string>();
  const after = rowsOf(aspects, (id) => {
    if (id === undefined) return newId();
    given.add(id.toLowerCase());
    return id.toLowerCase();
  });
  return { after, given };
}

export const addTopics = (campaignId: string, topics: readonly PlacedTopic[]): Statement[] =>
  insertRows(
    'campaign_topic',
    topics.map(({ pointer: _pointer, ...topic }) => ({ ...topic, campaign_id: campaignId })),
  );

/** New branches first, since known ones may hang on them now. */
export function replaceTopics(
  campaignId: string,
  before: readonly TopicRow[],
  after: readonly PlacedTopic[],
): Statement[] {
  const isKept = ({ id }: TopicRow) => before.some((known) => known.id === id);
  const gone = before.filter(({ id }) => after.every((topic) => topic.id !== id)).map(({ id }) => id);
  return [
    ...addTopics(
      campaignId,
      after.filter((topic) => !isKept(topic)),
    ),
    {
      name: 'campaign:topics:change',
      text: `UPDATE campaign_topic t SET parent_id = r.parent_id, position = r.position, name_zh = r.name_zh, name_en = r.name_en
        FROM jsonb_populate_recordset(NULL::campaign_topic, $2) r WHERE t.id = r.id AND t.campaign_id = $1`,
      values: [campaignId, JSON.stringify(after.filter(isKept))],
    },
    {
      name: 'campaign:topics:remove',
      text: 'DELETE FROM campaign_topic WHERE campaign_id = $1 AND id = ANY ($2)',
      values: [campaignId, gone],
    },
  ];
}
