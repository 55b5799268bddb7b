import type { CellChange, CommitmentState, LegalDate, RetestResult } from '@hutong/casework';
import type { MatrixCell, MatrixQuery, OpennessMatrix } from '@hutong/contract';
import { bothLanguages, listOf } from '../database/json-fields';
import type { Statement } from '../database/tx';
import { covers, newestFiled, speaksAgainst, targetOf } from './relation-conditions';

/** A cell as the database knows it; the rules say what it comes to. */
export interface FoundCell extends Pick<MatrixCell, 'source' | 'target' | 'linkType' | 'scene'> {
  /** Null: nobody has described it; complaints about it are open. */
  readonly id: string | null;
  readonly changes: CellChange[];
  readonly newestRetest: { readonly result: RetestResult; readonly on: LegalDate } | null;
  readonly openComplaints: number;
  readonly newestComplaintOn: LegalDate | null;
  readonly commitments: readonly CommitmentState[];
}

export interface FoundMatrix {
  readonly cells: readonly FoundCell[];
  readonly platforms: OpennessMatrix['platforms'];
  /** Null: no such campaign, or none that the asker may see. */
  readonly campaign: { readonly startsOn: LegalDate; readonly endsOn: LegalDate } | null;
}

/**
 * Every cell that the asker may see with all that it stands on, in one statement. Complaints, re-tests and commitments
 * are summed up once and joined to the cells: none of them is asked for cell by cell.
 */
export const matrixQuery = ({ campaign, source, scene }: MatrixQuery): Statement => ({
  name: 'openness:matrix',
  text: `
    WITH asked AS (SELECT (SELECT id FROM organisation WHERE slug = $1) AS source_id),
    seen AS MATERIALIZED (
      SELECT cell.* FROM cell, asked
      WHERE ($1::text IS NULL OR cell.source_id = asked.source_id) AND ($2::text IS NULL OR cell.scene = $2)),
    complaints AS MATERIALIZED (
      SELECT c.respondent_id AS source_id, ${targetOf} AS target_id, c.link_type, c.scene,
        count(*)::int AS many, ${newestFiled} AS newest
      FROM complaint c, asked
      WHERE ${speaksAgainst} AND c.respondent_id IS NOT NULL
        AND ($1::text IS NULL OR c.respondent_id = asked.source_id) AND ($2::text IS NULL OR c.scene = $2)
      GROUP BY 1, 2, 3, 4),
    ${summed('target_id')}, ${summed('link_type')},
    cells AS MATERIALIZED (
      SELECT row_number() OVER () AS place, found.* FROM (
      SELECT id, source_id, target_id, link_type, scene FROM seen
      UNION ALL
      SELECT DISTINCT NULL::uuid, k.source_id, k.target_id, CASE WHEN k.target_id IS NULL THEN k.link_type END, k.scene
      FROM complaints k
      WHERE NOT EXISTS (SELECT FROM seen x WHERE x.source_id = k.source_id AND x.scene = k.scene
        AND x.target_id = k.target_id)
      AND NOT EXISTS (SELECT FROM seen x WHERE k.target_id IS NULL AND x.source_id = k.source_id
        AND x.scene = k.scene AND x.link_type = k.link_type)) found),
    changes AS MATERIALIZED (
      SELECT h.cell_id, ('[' || string_agg('{"state":"' || h.state || '","sinceOn":"' || h.since_on || '"}', ','
        ORDER BY h.since_on, h.id) || ']')::json AS list
      FROM cell_change h GROUP BY h.cell_id),
    tested AS MATERIALIZED (
      SELECT DISTINCT ON (t.cell_id) t.cell_id,
        json_build_object('result', t.details->>'result', 'on', t.details->>'retestedOn') AS newest
      FROM retest t WHERE t.cell_id IS NOT NULL ORDER BY t.cell_id, t.at DESC, t.id DESC),
    promises AS MATERIALIZED (
      SELECT r.platform_id, r.state, m.target_id, m.link_type, m.scene
      FROM ledger_record r JOIN commitment m ON m.id = r.id WHERE r.kind = 'commitment'),
    promised AS MATERIALIZED (
      SELECT x.place, json_agg(m.state) AS states
      FROM cells x JOIN promises m ON m.platform_id = x.source_id AND ${covers} GROUP BY x.place)
    SELECT ${listOf(
      `json_build_object('id', x.id, 'source', s.slug, 'target', o.slug, 'linkType', x.link_type, 'scene', x.scene,
        'changes', coalesce(h.list, '[]'), 'newestRetest', t.newest,
        'openComplaints', coalesce(kt.many, kl.many, 0), 'newestComplaintOn', coalesce(kt.newest, kl.newest),
        'commitments', coalesce(p.states, '[]'))`,
      `cells x JOIN organisation s ON s.id = x.source_id LEFT JOIN organisation o ON o.id = x.target_id
        LEFT JOIN changes h ON h.cell_id = x.id LEFT JOIN tested t ON t.cell_id = x.id
        LEFT JOIN by_target_id kt ON kt.source_id = x.source_id AND kt.target_id = x.target_id AND kt.scene = x.scene
        LEFT JOIN by_link_type kl ON kl.source_id = x.source_id AND kl.link_type = x.link_type AND kl.scene = x.scene
        LEFT JOIN promised p ON p.place = x.place`,
      's.slug, o.slug NULLS FIRST, x.link_type, x.scene',
    )} AS cells,
    ${listOf(
      `json_build_object('slug', o.slug, 'name', ${bothLanguages('o')})`,
      `organisation o WHERE o.id IN (SELECT source_id FROM cells UNION SELECT target_id FROM cells)`,
      'o.slug',
    )} AS platforms,
    (SELECT json_build_object('startsOn', starts_on, 'endsOn', ends_on) FROM campaign ca JOIN ledger_record r ON r.id = ca.id
      WHERE ca.id = $3) AS campaign`,
  values: [source ?? null, scene ?? null, campaign ?? null],
});

/** Open complaints for each target, or type of link, whatever the other is. */
function summed(column: 'target_id' | 'link_type'): string {
  return `by_${column} AS MATERIALIZED (
      SELECT source_id, ${column}, scene, sum(many)::int AS many, max(newest) AS newest
      FROM complaints WHERE ${column} IS NOT NULL GROUP BY 1, 2, 3)`;
}
