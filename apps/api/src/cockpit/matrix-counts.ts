import { type CellState, cellStates, openCellStates } from '@hutong/casework';
import { type Pass, questionsOf } from './numbers';
import { inWeek, place } from './places';

const isOpen = `x.state IN (${openCellStates.map((state) => `'${state}'`).join(', ')})`;

/** `contradictionsOf` for each cell `x`, as the database says it. */
const contradicted = `
  (${isOpen} OR x.promised) AND (x.newest = 'still_blocked' OR EXISTS (
    SELECT FROM complaint c WHERE c.respondent_id = x.source_id AND c.scene = x.scene AND c.state <> 'closed'
      AND c.filed_at >= x.since AND (c.affected_id = x.target_id OR c.link_type = x.link_type)))`;

const covers = `r.platform_id = cell.source_id AND (m.scene IS NULL OR m.scene = cell.scene)
  AND (m.target_id IS NULL OR m.target_id = cell.target_id) AND (m.link_type IS NULL OR m.link_type = cell.link_type)
  AND num_nonnulls(m.scene, m.target_id, m.link_type) > 0`;

/** Every relation with its state of today, and what speaks against it. */
export const matrixPass: Pass<CellState | 'contradictions'> = {
  list: 'openness',
  from: `(
    SELECT cell.*, coalesce(newest.state, 'unknown') AS state,
      newest.since_on::timestamp AT TIME ZONE 'Asia/Shanghai' AS since,
      (SELECT t.details ->> 'result' FROM retest t WHERE t.cell_id = cell.id ORDER BY t.at DESC, t.id DESC LIMIT 1) AS newest,
      EXISTS (SELECT FROM ledger_record r JOIN commitment m ON m.id = r.id
        WHERE r.kind = 'commitment' AND r.state IN ('rolled_out', 'verified') AND ${covers}) AS promised
    FROM cell LEFT JOIN LATERAL (
      SELECT h.state, h.since_on FROM cell_change h WHERE h.cell_id = cell.id AND h.since_on <= ${place.today}
      ORDER BY h.since_on DESC, h.id DESC LIMIT 1) newest ON true) x`,
  questions: {
    ...questionsOf(cellStates, (state) => ({ where: `x.state = '${state}'`, query: { states: state } })),
    contradictions: { where: contradicted, query: { marked: 'true' } },
  },
};

/** Changes of cells that were recorded in the week, whenever they began: each is in the report of one week. */
export const cellsChanged = `(SELECT count(*) FROM cell_change h WHERE ${inWeek('h.at')})`;
