import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  CaseError,
  cellStateOn,
  type Contradiction,
  contradictionsOf,
  type LegalDate,
  legalDateOf,
} from '@hutong/casework';
import type { MatrixCell, MatrixQuery, OpennessMatrix } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import { type FoundCell, type FoundMatrix, matrixQuery } from './matrix-query';

/** The matrix of who opens to whom, as far as somebody may see it. */
@Injectable()
export class OpennessMatrices {
  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
  ) {}

  /** Throws `not_found` for a campaign that the asker does not see. */
  async show(actor: Actor, query: MatrixQuery): Promise<OpennessMatrix> {
    const today = legalDateOf(this.time.now());
    const [found] = await this.db.read<FoundMatrix>(actor, matrixQuery(query));
    if (!found || (query.campaign && !found.campaign)) throw new CaseError('not_found');
    const { startsOn, endsOn } = found.campaign ?? { startsOn: firstDay(found.cells, today), endsOn: today };
    const cells = found.cells.map((cell) => judged(cell, today));
    return { today, startsOn, endsOn, platforms: found.platforms, cells };
  }
}

function judged({ newestComplaintOn, ...cell }: FoundCell, today: LegalDate): MatrixCell {
  return {
    ...cell,
    id: cell.id ?? idOfUndescribed(cell),
    state: cellStateOn(cell.changes, today),
    commitments: cell.commitments.length,
    contradictions: contradictionsIn({ ...cell, newestComplaintOn }, today),
  };
}

/** What speaks against a cell today. */
export function contradictionsIn(
  cell: Pick<FoundCell, 'changes' | 'newestRetest' | 'openComplaints' | 'newestComplaintOn' | 'commitments'>,
  today: LegalDate,
): Contradiction[] {
  const { changes, newestRetest, openComplaints, newestComplaintOn, commitments } = cell;
  const since = changes.filter(({ sinceOn }) => sinceOn <= today).at(-1)?.sinceOn;
  // What was filed before the cell came to its state may be settled by it.
  const counts = newestComplaintOn !== null && (since === undefined || newestComplaintOn >= since);
  return contradictionsOf({
    state: cellStateOn(changes, today),
    newestRetest: newestRetest?.result ?? null,
    openComplaints: counts ? openComplaints : 0,
    commitments,
  });
}

const firstDay = (cells: readonly FoundCell[], today: LegalDate): LegalDate =>
  cells.reduce(
    (first, { changes: [change] }) => (change && change.sinceOn < first ? change.sinceOn : first),
    today,
  );

/** The same each time, so that screens know the cell again: an identifier made of its coordinates (RFC 9562, version 8). */
function idOfUndescribed({
  source,
  target,
  linkType,
  scene,
}: Pick<FoundCell, 'source' | 'target' | 'linkType' | 'scene'>): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([source, target, linkType, scene]))
    .digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
