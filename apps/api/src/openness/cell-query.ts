import type { CommitmentState, LegalDate } from '@hutong/casework';
import type { CellQuery, CellRecord } from '@hutong/contract';
import { filesWhere, recordRef, retestItem } from '../casework/ledger/record-fields';
import { listOf, organisation, person } from '../database/json-fields';
import type { Statement } from '../database/tx';
import { covers, newestFiled, speaksAgainst } from './relation-conditions';

export interface FoundCellRecord {
  readonly record: Omit<CellRecord, 'state' | 'contradictions' | 'mayWrite' | 'commitments'> & {
    readonly commitments: readonly (CellRecord['commitments'][number] & {
      readonly state: CommitmentState;
    })[];
  };
  readonly newestComplaintOn: LegalDate | null;
}

const history = listOf(
  `json_build_object('id', h.id::text, 'state', h.state, 'sinceOn', h.since_on, 'basis', h.basis, 'note', h.note,
    'record', CASE WHEN g.id IS NULL THEN NULL
      ELSE json_build_object('id', g.id, 'kind', g.kind, 'number', g.number) END,
    'by', ${person('hp')}, 'at', h.at)`,
  `cell_change h LEFT JOIN person hp ON hp.id = h.actor_id LEFT JOIN ledger_record g ON g.id = h.record_id
    WHERE h.cell_id = x.id`,
  'h.since_on, h.id',
);
const retests = listOf(
  retestItem,
  `(SELECT * FROM retest WHERE cell_id = x.id ORDER BY at DESC, id DESC LIMIT 20) t
    LEFT JOIN person tp ON tp.id = t.author_id`,
  't.at DESC, t.id DESC',
);
const covering = (table: 'commitment' | 'task', more = '') =>
  listOf(
    recordRef,
    `ledger_record g JOIN ${table} m ON m.id = g.id
      WHERE g.kind = '${table}' AND g.platform_id = x.source_id AND ${covers} ${more}`,
    'g.opened_at DESC',
  );
/** The state of the other direction on a day. */
const reverse = `CASE WHEN x.target_id IS NULL THEN NULL ELSE json_build_object('scene', x.scene, 'state', coalesce((
  SELECT h.state FROM cell back JOIN cell_change h ON h.cell_id = back.id
  WHERE back.source_id = x.target_id AND back.target_id = x.source_id AND back.scene = x.scene AND h.since_on <= $6
  ORDER BY h.since_on DESC, h.id DESC LIMIT 1), 'unknown')) END`;

/**
 * One relation with everything that it stands on, also where nobody has said anything of it yet. Nothing is found where
 * a platform is neither its source nor its target: for undescribed ones there is no row that the database could hide.
 */
export const cellRecordQuery = (
  { source, target, linkType, scene }: CellQuery,
  platformId: string | null,
  today: LegalDate,
): Statement => ({
  name: 'openness:cell',
  text: `
    WITH x AS (
      SELECT cell.id, s.id AS source_id, o.id AS target_id, $3::text AS link_type, $4::text AS scene
      FROM organisation s LEFT JOIN organisation o ON o.slug = $2 AND o.kind = 'platform'
      LEFT JOIN cell ON cell.source_id = s.id AND cell.target_id IS NOT DISTINCT FROM o.id
        AND cell.link_type IS NOT DISTINCT FROM $3::text AND cell.scene = $4
      WHERE s.slug = $1 AND s.kind = 'platform' AND ($2::text IS NULL) = (o.id IS NULL) AND o.id IS DISTINCT FROM s.id
        AND ($5::uuid IS NULL OR s.id = $5 OR o.id = $5))
    SELECT jsonb_build_object('id', x.id, 'source', ${organisation('s')}, 'target', ${organisation('o')},
      'linkType', x.link_type, 'scene', x.scene, 'history', ${history}, 'retests', ${retests},
      'files', ${filesWhere('f.cell_id = x.id AND f.retest_id IS NULL')},
      'commitments', ${covering('commitment')}, 'tasks', ${covering('task', `AND g.state <> 'cancelled'`)},
      'openComplaints', k.many, 'reverse', ${reverse},
      'complaintQuery', json_strip_nulls(json_build_object('respondent', s.slug, 'affected', o.slug,
        'linkType', x.link_type, 'scene', x.scene, 'kind', 'blocked_link', 'open', 'true',
        'as', CASE WHEN o.id = $5 THEN 'affected' END))) AS record, k.newest::text AS "newestComplaintOn"
    FROM x JOIN organisation s ON s.id = x.source_id LEFT JOIN organisation o ON o.id = x.target_id,
    LATERAL (SELECT count(*)::int AS many, ${newestFiled} AS newest FROM complaint c
      WHERE c.respondent_id = x.source_id AND c.scene = x.scene AND ${speaksAgainst}
        AND (x.target_id IS NULL OR c.affected_id = x.target_id)
        AND (x.link_type IS NULL OR c.link_type = x.link_type)) k`,
  values: [source, target ?? null, linkType ?? null, scene, platformId, today],
});
