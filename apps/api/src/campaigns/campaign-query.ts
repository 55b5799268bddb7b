import { endedTaskStates } from '@hutong/casework';
import { campaignRef, headFields, timeline } from '../casework/ledger/record-fields';
import { bothLanguages, organisation } from '../database/json-fields';
import type { Statement } from '../database/tx';

const summaryFields = `${headFields}, 'name', ${bothLanguages('c')}, 'startsOn', c.starts_on, 'endsOn', c.ends_on`;

/** Campaigns that the asker sees, the newest first. There are few. */
export const campaignList: Statement = {
  name: 'campaign:list',
  text: `SELECT json_build_object(${summaryFields}) AS item, c.phases
    FROM ledger_record r JOIN campaign c ON c.id = r.id WHERE r.kind = 'campaign'
    ORDER BY c.starts_on DESC, r.id DESC LIMIT 100`,
};

const ended = endedTaskStates.map((state) => `'${state}'`).join(', ');
const countOpen = `SELECT count(*)::int AS open FROM ledger_record i
  WHERE i.campaign_id = $1 AND i.kind = 'task' AND i.state NOT IN (${ended})`;

/** How many items of a campaign have not ended. */
export const openItems = (id: string): Statement => ({
  name: 'campaign:open-items',
  text: countOpen,
  values: [id],
});

/** Topics in the order of the tree; items of a branch count for what it grows on. */
const topics = `coalesce((
  SELECT json_agg(json_build_object('id', t.id, 'parentId', t.parent_id, 'level', t.level, 'name', ${bothLanguages('t')},
    'items', coalesce(n.items, 0)) ORDER BY t.position)
  FROM campaign_topic t LEFT JOIN (
    SELECT above.id, count(*)::int AS items
    FROM ledger_record i JOIN task k ON k.id = i.id
      JOIN campaign_topic own ON own.id = k.topic_id LEFT JOIN campaign_topic up ON up.id = own.parent_id
      CROSS JOIN LATERAL (VALUES (own.id), (own.parent_id), (up.parent_id)) AS above (id)
    WHERE i.campaign_id = $1 AND i.kind = 'task' AND above.id IS NOT NULL GROUP BY above.id) n ON n.id = t.id
  WHERE t.campaign_id = $1), '[]')`;

/** A campaign with everything that hangs on it, as far as the asker sees it. `$2`: does the regulator ask? */
export const campaignRecordQuery = (id: string, forRegulator: boolean): Statement => ({
  name: 'campaign:record',
  text: `SELECT jsonb_build_object(${summaryFields},
      'authority', ${bothLanguages('c', 'authority')}, 'basis', ${bothLanguages('c', 'basis')},
      'principle', ${bothLanguages('c', 'principle')}, 'phases', c.phases, 'targets', c.targets, 'moments', c.moments,
      'topics', ${topics},
      'participants', coalesce((SELECT json_agg(${organisation('o')} ORDER BY o.slug)
        FROM campaign_participant p JOIN organisation o ON o.id = p.platform_id WHERE p.campaign_id = $1), '[]'),
      'copiedFrom', ${campaignRef('fr', 'fc')},
      'openItems', CASE WHEN $2::boolean THEN (${countOpen}) END,
      'hasSummary', c.summary IS NOT NULL, 'timeline', ${timeline}) AS record
    FROM ledger_record r JOIN campaign c ON c.id = r.id
      LEFT JOIN ledger_record fr ON fr.id = c.copied_from_id LEFT JOIN campaign fc ON fc.id = c.copied_from_id
    WHERE r.id = $1`,
  values: [id, forRegulator],
});
