import { campaignRef, filesWhere, headFields, timeline } from '../../casework/ledger/record-fields';
import { bothLanguages, organisation, person } from '../../database/json-fields';
import type { Statement } from '../../database/tx';

/** What the platform must have answered by: the last day of the campaign's phase of self-inspection. */
export const dueOn = `(SELECT (p->>'endsOn')::date FROM jsonb_array_elements(c.phases) p
  WHERE p->>'kind' = 'self_inspection' LIMIT 1)`;
/** `today`: the place of the parameter. */
export const isOverdue = (today: string) =>
  `(r.state = 'open' AND coalesce(${dueOn} < ${today}::date, false))`;
/** What a platform has not handed in yet is its own: nobody else reads it. `own`: the asker's organisation. */
export const isHandedIn = (own: string) => `(r.state <> 'open' OR r.platform_id = ${own}::uuid)`;

/** The self-inspection `r`, `s` of topic `t` in campaign `c`; `u`, `v` are what the topic grows on. */
export const joins = `JOIN self_inspection s ON s.id = r.id JOIN campaign c ON c.id = r.campaign_id
  JOIN campaign_topic t ON t.id = s.topic_id LEFT JOIN campaign_topic u ON u.id = t.parent_id`;
const namedJoins = `${joins} LEFT JOIN campaign_topic v ON v.id = u.parent_id
  JOIN ledger_record cr ON cr.id = c.id JOIN organisation o ON o.id = r.platform_id`;

/** A problem without scenarios stands for its only one. */
const scenario = `json_build_object('id', t.id, 'name', ${bothLanguages('t')},
  'problem', CASE WHEN t.level = 'problem' THEN ${bothLanguages('t')} ELSE ${bothLanguages('u')} END,
  'aspect', CASE WHEN t.level = 'problem' THEN ${bothLanguages('u')} ELSE ${bothLanguages('v')} END)`;
const summaryFields = (today: string, own: string) => `${headFields}, 'campaign', ${campaignRef('cr', 'c')},
  'platform', ${organisation('o')}, 'scenario', ${scenario}, 'answer', CASE WHEN ${isHandedIn(own)} THEN s.answer END,
  'dueOn', coalesce(${dueOn}, c.ends_on), 'overdue', ${isOverdue(today)}, 'submittedAt', s.submitted_at`;

/** The lines of a list: `page` are their records, `sorted_by` in front. */
export const summaryOf = (page: string, today: string, own: string) =>
  `SELECT coalesce(json_agg(json_build_object(${summaryFields(today, own)}) ORDER BY r.sorted_by, r.id), '[]')
   FROM ${page} r ${namedJoins}`;

const item = `(SELECT json_build_object('id', i.id, 'number', i.number) FROM task k JOIN ledger_record i ON i.id = k.id
  WHERE k.source_id = r.id ORDER BY i.opened_at LIMIT 1)`;

/** One self-inspection with its files and its history, as far as the asker sees it. */
export const selfInspectionRecordQuery = (id: string, today: string, own: string | null): Statement => ({
  name: 'self-inspection:record',
  text: `SELECT jsonb_build_object(${summaryFields('$2', '$3')},
      'text', CASE WHEN ${isHandedIn('$3')} THEN s.text ELSE '' END,
      'measures', CASE WHEN ${isHandedIn('$3')} THEN s.measures ELSE '' END,
      'finding', s.finding, 'checkedBy', ${person('ch')}, 'item', ${item},
      'files', CASE WHEN ${isHandedIn('$3')} THEN ${filesWhere('f.record_id = r.id')} ELSE '[]'::json END,
      'timeline', ${timeline}) AS record, cr.state AS campaign
    FROM ledger_record r ${namedJoins} LEFT JOIN person ch ON ch.id = s.checked_by
    WHERE r.id = $1 AND r.kind = 'self_inspection'`,
  values: [id, today, own],
});
