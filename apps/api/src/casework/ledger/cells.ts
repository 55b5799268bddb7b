import { cellStateAfter, type CellBasis, type CellState, legalDateOf } from '@hutong/casework';
import type { RetestShape } from '@hutong/contract';
import { newId } from '../../database/id';
import type { Statement, Tx } from '../../database/tx';
import { insertRow } from './ledger-writes';

/** Who opens to whom, where; one of target and link type. */
export interface CellPlace {
  readonly sourceId: string;
  readonly targetId: string | null;
  readonly linkType: string | null;
  readonly scene: string;
}

/** The cell of a relation; null where the relation names neither a target nor a type of link, or both sides are one. */
export function cellPlaceOf(
  platformId: string | null,
  scope: { readonly target_id: string | null; readonly link_type: string | null },
  scene: string,
): CellPlace | null {
  const { target_id: targetId } = scope;
  const linkType = targetId === null ? scope.link_type : null;
  if (platformId === null || (targetId === null && linkType === null) || targetId === platformId) return null;
  return { sourceId: platformId, targetId, linkType, scene };
}

/** The id of a cell, which is made when nobody has said anything of it yet. As the casework role. */
export async function cellId(tx: Tx, { sourceId, targetId, linkType, scene }: CellPlace): Promise<string> {
  const [row] = await tx.query<{ id: string }>({
    name: 'cell:id',
    text: `WITH made AS (
        INSERT INTO cell (id, source_id, target_id, link_type, scene) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT DO NOTHING RETURNING id)
      SELECT id FROM made UNION ALL SELECT id FROM cell WHERE source_id = $2 AND target_id IS NOT DISTINCT FROM $3
        AND link_type IS NOT DISTINCT FROM $4 AND scene = $5 LIMIT 1`,
    values: [newId(), sourceId, targetId, linkType, scene],
  });
  if (!row) return cellId(tx, { sourceId, targetId, linkType, scene });
  return row.id;
}

export interface CellMark {
  readonly cellId: string;
  readonly state: CellState;
  readonly sinceOn: string;
  readonly basis: CellBasis;
  readonly note?: string;
  readonly retestId?: string | null;
  readonly recordId?: string | null;
  readonly actorId: string | null;
  readonly at: Date;
}

/** A change of a cell's state; append-only. */
export const markCell = (mark: CellMark): Statement =>
  insertRow('cell_change', {
    cell_id: mark.cellId,
    state: mark.state,
    since_on: mark.sinceOn,
    basis: mark.basis,
    note: mark.note ?? '',
    retest_id: mark.retestId ?? null,
    record_id: mark.recordId ?? null,
    actor_id: mark.actorId,
    at: mark.at.toISOString(),
  });

/** The state that a cell has had since its newest change up to a day. */
export async function cellStateNow(tx: Tx, id: string): Promise<CellState> {
  const [row] = await tx.query<{ state: CellState }>({
    name: 'cell:state',
    text: 'SELECT state FROM cell_change WHERE cell_id = $1 ORDER BY since_on DESC, id DESC LIMIT 1',
    values: [id],
  });
  return row?.state ?? 'unknown';
}

export interface NewRetest {
  readonly id: string;
  readonly recordId: string | null;
  readonly place: CellPlace | null;
  readonly retest: RetestShape;
  readonly occasion: string | null;
  readonly actorId: string | null;
  readonly at: Date;
}

/** Keeps a re-test and enters in the matrix what it says. In a transaction that has the casework role. */
export async function keepRetest(tx: Tx, { id, recordId, place, retest, occasion, actorId, at }: NewRetest) {
  const cell = place && (await cellId(tx, place));
  await tx.query(
    insertRow('retest', {
      ...{ id, record_id: recordId, cell_id: cell, details: retest, occasion, author_id: actorId },
      at: at.toISOString(),
    }),
  );
  if (cell) await enterRetest(tx, { cell, retestId: id, recordId, retest, actorId, at });
}

/** What a re-test says of its cell: a change where the state becomes another. */
export async function enterRetest(
  tx: Tx,
  found: {
    readonly cell: string;
    readonly retestId: string;
    readonly recordId: string | null;
    readonly retest: Pick<RetestShape, 'result' | 'retestedOn'>;
    readonly actorId: string | null;
    readonly at: Date;
  },
): Promise<void> {
  const before = await cellStateNow(tx, found.cell);
  const state = cellStateAfter(found.retest.result, before);
  if (!state || state === before) return;
  const sinceOn = found.retest.retestedOn || legalDateOf(found.at);
  const { cell, retestId, recordId, actorId, at } = found;
  await tx.query(
    markCell({ cellId: cell, state, sinceOn, basis: 'retest', retestId, recordId, actorId, at }),
  );
}
