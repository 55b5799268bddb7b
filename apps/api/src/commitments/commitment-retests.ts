import { Injectable } from '@nestjs/common';
import { type CellState, legalDateOf, type RetestOccasion } from '@hutong/casework';
import type { WriteRetest } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { cellId, type CellPlace, cellPlaceOf, keepRetest, markCell } from '../casework/ledger/cells';
import type { LedgerDone } from '../casework/ledger/ledger-door';
import { loadDetail } from '../casework/ledger/ledger-reads';
import { everyoneOnLedger } from '../casework/ledger/record-row';
import { Recurrence } from '../casework/ledger/recurrence';
import { newId } from '../database/id';
import type { Tx } from '../database/tx';
import { FilesService } from '../files/files.service';
import { foundBlocked } from '../openness/relation';
import type { Asked, CommitmentRow } from './commitment-row';

/** A step on a commitment that brings re-tests. */
export interface Stepped {
  readonly actor: Actor;
  readonly done: LedgerDone;
  readonly at: Date;
}

/** Re-tests that come with a step on a commitment: kept with it, and entered in the matrix. */
@Injectable()
export class CommitmentRetests {
  constructor(
    private readonly files: FilesService,
    private readonly recurrence: Recurrence,
  ) {}

  /** What is verified holds in the matrix; what the re-tests found counts after it. */
  async verify(tx: Tx, { retests }: Asked<'verify'>, step: Stepped): Promise<void> {
    const detail = await this.detailOf(tx, step);
    const scenes = detail.scene ? [detail.scene] : [...new Set(retests.map(({ scene }) => scene))];
    await tx.as('hutong_casework');
    for (const scene of scenes) {
      const place = cellPlaceOf(step.done.row.platform_id, detail, scene);
      if (place) await this.mark(tx, place, detail, step);
    }
    await tx.asAsked();
    for (const [index, retest] of retests.entries())
      await this.keep(tx, retest, detail, step, 'verification', `/retests/${index}/files`);
  }

  /** A re-test that shows a regression undoes whatever else stands on the relation. */
  async regress(tx: Tx, retest: WriteRetest, step: Stepped): Promise<void> {
    const detail = await this.detailOf(tx, step);
    const { id, place } = await this.keep(tx, retest, detail, step, 'spot', '/retest/files');
    if (place)
      await this.recurrence.contradict(
        tx,
        { place, reason: foundBlocked, facts: { retest: id, commitment: step.done.row.number } },
        step.at,
      );
  }

  private async detailOf(tx: Tx, { done }: Stepped): Promise<CommitmentRow> {
    const [row] = await tx.query<{ detail: CommitmentRow }>(loadDetail(done.row.id, 'commitment'));
    if (!row) throw new Error('A commitment without what was promised.');
    return row.detail;
  }

  /** Since it was rolled out; where the cell is known to have changed after that, since then. */
  private async mark(tx: Tx, place: CellPlace, detail: CommitmentRow, { actor, done, at }: Stepped) {
    const cell = await cellId(tx, place);
    const [newest] = await tx.query<{ on: string | null }>({
      name: 'cell:newest',
      text: 'SELECT max(since_on)::text AS on FROM cell_change WHERE cell_id = $1',
      values: [cell],
    });
    const since = detail.rolled_out_on ?? legalDateOf(at);
    const state: CellState = detail.promises;
    await tx.query(
      markCell({
        ...{ cellId: cell, state, basis: 'commitment', note: done.row.number, at },
        sinceOn: newest?.on && newest.on > since ? newest.on : since,
        ...{ recordId: done.row.id, actorId: actor.personId },
      }),
    );
  }

  private async keep(
    tx: Tx,
    { files = [], ...retest }: WriteRetest,
    detail: CommitmentRow,
    { actor, done, at }: Stepped,
    occasion: RetestOccasion,
    field: string,
  ) {
    const id = newId();
    const recordId = done.row.id;
    const place = cellPlaceOf(done.row.platform_id, detail, retest.scene);
    await tx.as('hutong_casework');
    await keepRetest(tx, { id, recordId, place, retest, occasion, actorId: actor.personId, at });
    await tx.asAsked();
    const holder = { recordId, revision: done.revision, retestId: id, part: 'retest' } as const;
    const shown = { side: done.side, visibleTo: everyoneOnLedger, personId: actor.personId };
    await this.files.claim(tx, files, { ...holder, ...shown }, field);
    return { id, place };
  }
}
