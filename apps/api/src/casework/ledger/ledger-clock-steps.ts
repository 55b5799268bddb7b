import { Injectable } from '@nestjs/common';
import {
  type ClockStepName,
  type LedgerBasis,
  type LedgerClock,
  type LedgerKind,
  nextOfLedger,
  stageOf,
  steppedLedger,
} from '@hutong/casework';
import { system } from '../../access/actor';
import type { Statement, Tx } from '../../database/tx';
import { loaded } from '../step-writes';
import { LedgerDoor } from './ledger-door';
import { ledgerClock } from './ledger-reads';
import { LedgerRules } from './ledger-rules';
import { insertLedgerEvent, insertRow } from './ledger-writes';
import { told } from './record-row';

/** A clock of the ledger that has something to do, and the record that it belongs to. */
interface DueLedgerClock {
  readonly id: string;
  readonly recordId: string;
  readonly kind: LedgerKind;
  readonly revision: number;
  readonly state: string;
  readonly stoppedAt: string | null;
  readonly clock: LedgerClock;
}

/**
 * The part of the ledger's door through which its clocks act by themselves, as the actor *system*: reminders, breaches and
 * what follows, and commitments that lapse. Like the complaints' rounds: whatever was missed is done in order, once.
 */
@Injectable()
export class LedgerClockSteps {
  constructor(
    private readonly door: LedgerDoor,
    private readonly rules: LedgerRules,
  ) {}

  /** One round in one transaction of `system`. Answers how many records it took. */
  async carryOut(tx: Tx, now: Date, most: number): Promise<number> {
    await tx.as('hutong_casework');
    const due = await tx.query<DueLedgerClock>(lockDueRecords(now, most));
    const basis = await this.rules.basis(tx);
    for (const found of due) await this.take(tx, found, now, basis);
    await tx.asAsked();
    return due.length;
  }

  private async take(tx: Tx, found: DueLedgerClock, now: Date, basis: LedgerBasis): Promise<void> {
    const { clock, stoppedAt } = found;
    const next = nextOfLedger(clock, stoppedAt === null ? null : new Date(stoppedAt), basis);
    if (!next || next.at > now) {
      await tx.query(planned(found, { ...clock, nextStepAt: next?.at.toISOString() ?? null }, null));
      return;
    }
    const { step, at } = next;
    const after = steppedLedger(clock, at, basis);
    await tx.query(planned(found, stoppedAt === null ? after : { ...after, nextStepAt: null }, step));
    await tx.query(
      insertRow('clock_step', {
        ...{ clock_id: found.id, record_id: found.recordId, step, due_at: clock.dueAt },
        ...{ at: at.toISOString(), recorded_at: now.toISOString() },
      }),
    );
    if (step === 'lapse') await this.lapse(tx, found, at);
    else if (stageOf[step]) await this.milestone(tx, found, step, at, now);
  }

  /** A milestone changes no state and is an event of its own; a reminder is none: it makes nobody's form stale. */
  private async milestone(
    tx: Tx,
    { recordId, revision, clock }: DueLedgerClock,
    step: ClockStepName,
    at: Date,
    now: Date,
  ): Promise<void> {
    const place = {
      recordId,
      revision: revision + 1,
      actor: system,
      side: 'system',
      at,
      from: null,
      to: null,
    } as const;
    await tx.query({
      name: 'ledger:step:record',
      text: 'UPDATE ledger_record SET revision = revision + 1, updated_at = $2 WHERE id = $1',
      values: [recordId, now.toISOString()],
    });
    const changes = told({ clock: clock.kind, dueOn: clock.dueOn });
    await tx.query(insertLedgerEvent(place, { action: step, changes }));
  }

  private async lapse(tx: Tx, { recordId, state, kind }: DueLedgerClock, at: Date): Promise<void> {
    if (kind !== 'commitment' || (state !== 'announced' && state !== 'piloting')) return;
    await this.door.step(
      tx,
      system,
      { id: recordId, kind, revision: null },
      () => ({ action: 'lapse', to: 'lapsed', clocks: { event: 'lapse' } }),
      at,
    );
    await tx.as('hutong_casework');
  }
}

/** The earliest of what the clocks of records have to do, each record locked; those that somebody holds are left to them. */
function lockDueRecords(now: Date, most: number): Statement {
  return {
    name: 'ledger:due',
    text: `
      WITH due AS MATERIALIZED (
        SELECT r.id, r.kind, r.revision, r.state FROM ledger_record r
        WHERE r.id IN (SELECT k.record_id FROM clock k
          WHERE k.record_id IS NOT NULL AND k.next_step_at <= $1 ORDER BY k.next_step_at, k.id LIMIT $2)
          AND ${loaded}
        FOR UPDATE OF r SKIP LOCKED)
      SELECT DISTINCT ON (k.record_id) k.id, k.record_id AS "recordId", due.kind, due.revision, due.state,
        k.stopped_at AS "stoppedAt", ${ledgerClock} AS clock
      FROM due JOIN clock k ON k.record_id = due.id WHERE k.next_step_at <= $1
      ORDER BY k.record_id, k.next_step_at, k.id`,
    values: [now.toISOString(), most],
  };
}

function planned({ id }: DueLedgerClock, clock: LedgerClock, step: ClockStepName | null): Statement {
  return {
    name: 'ledger:step:clock',
    text: `UPDATE clock SET done_until = $2, next_step_at = $3, stage = coalesce($4, stage),
        breached_at = coalesce(breached_at, $5) WHERE id = $1`,
    values: [
      ...[id, clock.doneUntil, clock.nextStepAt, (step && stageOf[step]) ?? null],
      step === 'breach' ? clock.dueAt : null,
    ],
  };
}
