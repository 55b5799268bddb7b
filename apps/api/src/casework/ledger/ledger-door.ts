import { Injectable } from '@nestjs/common';
import {
  CaseError,
  legalDateOf,
  type LedgerClock,
  type LedgerClockWork,
  ledgerClockWork,
  type LedgerKind,
  type NeedProblem,
} from '@hutong/casework';
import type { Actor } from '../../access/actor';
import type { Statement, Tx } from '../../database/tx';
import { detailTable, ledgerRunning, loadDetail, lockRecord, seeRecord } from './ledger-reads';
import { LedgerRules } from './ledger-rules';
import {
  changeLedgerClocks,
  dueOfRecord,
  insertDetail,
  insertLedgerEvent,
  insertRecord,
  updateRow,
} from './ledger-writes';
import {
  type Found,
  type Happening,
  ledgerSideOf,
  type LedgerSide,
  type NewRecord,
  type RecordRow,
  type RecordStep,
} from './record-row';

/** What a step did, for those who attach something to it (files). */
export interface LedgerDone {
  readonly row: RecordRow;
  readonly side: LedgerSide;
  readonly revision: number;
}

const noClocks: LedgerClockWork = { stop: [], change: [], start: [], running: [] };

/**
 * The one door through which records of the ledger change: `open` and `step` are the only writers, and each writes
 * exactly one event in the same transaction. It writes as `hutong_casework`; whether the asker may see the record at all
 * is asked under their own role before. What a step is, the workflow of its kind says: `decide` gets the locked record.
 */
@Injectable()
export class LedgerDoor {
  constructor(private readonly rules: LedgerRules) {}

  /** Opens a record and starts its clocks. Answers its number. */
  async open(tx: Tx, actor: Actor, record: NewRecord, at: Date): Promise<string> {
    const clocks = await this.clockWork(tx, record, [], at);
    const now = at.toISOString();
    const inserted = insertRecord(record.kind, legalDateOf(at).replaceAll('-', ''), {
      ...{ id: record.id, state: record.state, revision: 1, opened_at: now, updated_at: now },
      ...{ campaign_id: record.campaignId, platform_id: record.platformId, title: record.title },
      ...{ shown: record.shown ?? false, published: false, officer_id: record.officerId ?? null },
      ...dueOfRecord(clocks.running),
    });
    const place = {
      ...{ recordId: record.id, revision: 1, actor, at, from: null, to: record.state },
      side: ledgerSideOf(actor, { platform_id: record.platformId }) ?? 'regulator',
    };
    const [, rows] = await Promise.all([
      tx.as('hutong_casework'),
      tx.query<{ number: string }>(inserted),
      tx.query(insertDetail(record.kind, record.id, record.detail)),
      ...sent(tx, record.adds ?? []),
      ...sent(tx, changeLedgerClocks({ id: record.id, platformId: record.platformId }, clocks, at)),
      tx.query(insertLedgerEvent(place, record)),
      tx.asAsked(),
    ]);
    const number = rows[0]?.number;
    if (!number) throw new Error('The record was not opened.');
    return number;
  }

  /**
   * One step of a record. `decide` looks at the locked record and says what is to be done, or throws. Throws CaseError:
   * `not_found` when the asker does not see it, `stale_revision` (`revision` null: whatever it is now).
   */
  async step<D>(
    tx: Tx,
    actor: Actor,
    which: { readonly id: string; readonly kind: LedgerKind; readonly revision: number | null },
    decide: (found: Found<D>) => RecordStep | Promise<RecordStep>,
    at: Date,
  ): Promise<LedgerDone> {
    const found = await this.locked<D>(tx, actor, which.id, which.kind);
    const { row, side } = found;
    if (which.revision !== null && which.revision !== row.revision)
      throw new CaseError('stale_revision', { revision: row.revision });
    const step = await decide(found);
    const clocks = await this.clockWork(tx, step, found.running, at);
    const revision = row.revision + 1;
    const to = step.to ?? row.state;
    const set = {
      ...step.set,
      state: to,
      revision,
      updated_at: at.toISOString(),
      ...dueOfRecord(clocks.running),
    };
    const place = { recordId: row.id, revision, actor, side, at, from: row.state, to };
    await Promise.all([
      tx.as('hutong_casework'),
      ...sent(tx, step.adds ?? []),
      ...sent(tx, changeLedgerClocks({ id: row.id, platformId: row.platform_id }, clocks, at)),
      tx.query(updateRow('ledger_record', row.id, set)),
      ...(step.detail ? [tx.query(updateRow(detailTable[row.kind], row.id, step.detail))] : []),
      tx.query(insertLedgerEvent(place, step)),
      tx.asAsked(),
    ]);
    return { row, side, revision };
  }

  /** Locks the record, then asks under the asker's own role whether they see it: unseen and missing are the same. */
  private async locked<D>(tx: Tx, actor: Actor, id: string, kind: LedgerKind): Promise<Found<D>> {
    const [, [found], [loaded], clocks, , visible] = await Promise.all([
      tx.as('hutong_casework'),
      tx.query<{ row: RecordRow }>(lockRecord(id, kind)),
      tx.query<{ detail: D }>(loadDetail(id, kind)),
      tx.query<{ clock: LedgerClock }>(ledgerRunning(id)),
      tx.asAsked(),
      tx.query<{ id: string }>(seeRecord(id)),
    ]);
    if (!found || !loaded || (visible.length === 0 && actor.kind !== 'system'))
      throw new CaseError('not_found');
    const side = ledgerSideOf(actor, found.row);
    // A published commitment is read by other platforms, who have nothing to do with it.
    if (!side) throw new CaseError('action_not_offered', { state: found.row.state });
    return { row: found.row, detail: loaded.detail, running: clocks.map(({ clock }) => clock), side };
  }

  private async clockWork(
    tx: Tx,
    { clocks }: Happening,
    running: readonly LedgerClock[],
    at: Date,
  ): Promise<LedgerClockWork> {
    if (!clocks) return { ...noClocks, running };
    return ledgerClockWork({ ...clocks, at }, running, await this.rules.basis(tx));
  }
}

/** Throws `action_not_offered` when the table does not offer the action to this person now. */
export function refuseUnofferedStep(offered: readonly string[], action: string, state: string): void {
  if (!offered.includes(action)) throw new CaseError('action_not_offered', { action, state });
}

/** Throws `needs_not_met` with every problem at once. */
export function refuseUnmet(action: string, problems: readonly NeedProblem[]): void {
  if (problems.length > 0) throw new CaseError('needs_not_met', { action, problems });
}

const sent = (tx: Tx, statements: readonly Statement[]) => statements.map((one) => tx.query(one));
