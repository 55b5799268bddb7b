import { type LedgerBasis, type LedgerClock, recountedLedger } from '@hutong/casework';
import { system } from '../access/actor';
import type { Statement, Tx } from '../database/tx';
import { ledgerClock } from './ledger/ledger-reads';
import { dueOfRecord } from './ledger/ledger-writes';
import { everyoneOnLedger, told } from './ledger/record-row';
import type { MovedClock } from './recount';

/** A record of the ledger with its running clocks. */
export interface RunningRecord {
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly clocks: readonly LedgerClock[];
}

/** Counts the clocks of the records after `afterId` again, in a transaction of the door's role; answers the last of them. */
export async function recountRecords(
  tx: Tx,
  basis: LedgerBasis,
  now: Date,
  afterId: string | null,
  most: number,
): Promise<string | null> {
  const ids = (await tx.query<{ id: string }>(lockRunning(afterId, most))).map(({ id }) => id);
  const found = await tx.query<{ found: RunningRecord }>(lockedRecords(ids));
  const changed = found.flatMap(({ found: one }) => changeOf(one, basis, now) ?? []);
  if (changed.length > 0) await tx.query(writeMoves(changed, now));
  return ids.length < most ? null : (ids.at(-1) ?? null);
}

/** What would move of a record, without moving it. A date that the record names stays; it may be settled. */
export function movesOfRecord(one: RunningRecord, basis: LedgerBasis, now: Date): MovedClock[] {
  return one.clocks.flatMap((clock) => {
    const { dueOn, provisional } = recountedLedger(clock, basis, now);
    if (dueOn === clock.dueOn && provisional === clock.provisional) return [];
    return [{ caseNumber: one.number, clock: clock.kind, before: clock.dueOn, after: dueOn, provisional }];
  });
}

/** Records with running clocks, in the order of their identifiers. */
export const runningRecords = (afterId: string | null, most: number): Statement => ({
  name: 'recount:records:seen',
  text: `SELECT ${runningRecord} AS found FROM (${runningIds}) k JOIN ledger_record r ON r.id = k.id ORDER BY r.id`,
  values: [afterId, most],
});

const runningIds = `
  SELECT DISTINCT k.record_id AS id FROM clock k
  WHERE k.stopped_at IS NULL AND k.record_id IS NOT NULL AND ($1::uuid IS NULL OR k.record_id > $1)
  ORDER BY k.record_id LIMIT $2`;

const runningRecord = `
  json_build_object('id', r.id, 'number', r.number, 'revision', r.revision, 'clocks', coalesce((
    SELECT json_agg(${ledgerClock} ORDER BY k.id) FROM clock k
    WHERE k.record_id = r.id AND k.stopped_at IS NULL), '[]'))`;

const lockRunning = (afterId: string | null, most: number): Statement => ({
  name: 'recount:records:lock',
  text: `SELECT r.id FROM ledger_record r WHERE r.id IN (${runningIds}) ORDER BY r.id FOR UPDATE OF r`,
  values: [afterId, most],
});

/** A statement of its own: one that waited for a lock would show the clocks as they were. */
const lockedRecords = (ids: readonly string[]): Statement => ({
  name: 'recount:records:locked',
  text: `SELECT ${runningRecord} AS found FROM ledger_record r WHERE r.id = ANY ($1) ORDER BY r.id`,
  values: [ids],
});

interface Change {
  readonly clocks: readonly object[];
  /** Null when only the next reminder or step falls on another day: the record is as it was. */
  readonly moved: { readonly due: object; readonly event: object } | null;
}

function changeOf(one: RunningRecord, basis: LedgerBasis, now: Date): Change | null {
  const after = one.clocks.map((clock) => recountedLedger(clock, basis, now));
  const clocks = after
    .filter((clock, index) => clock !== one.clocks[index])
    .map(({ kind, milestoneId, dueOn, dueAt, provisional, nextStepAt }) => ({
      ...{ record_id: one.id, kind, milestone_id: milestoneId },
      ...{ due_on: dueOn, due_at: dueAt, provisional, next_step_at: nextStepAt },
    }));
  if (clocks.length === 0) return null;
  const movedDates = movesOfRecord(one, basis, now).map(({ clock, before, after: then }) => ({
    ...{ clock, before, after: then },
  }));
  if (movedDates.length === 0) return { clocks, moved: null };
  const event = {
    ...{ record_id: one.id, revision: one.revision + 1, action: 'recount', at: now.toISOString() },
    ...{ side: 'system', role: system.role ?? 'system', actor_id: system.personId },
    ...{ changes: told({ movedDates }), visible_to: everyoneOnLedger },
  };
  return { clocks, moved: { due: { id: one.id, ...dueOfRecord(after) }, event } };
}

const writeMoves = (changes: readonly Change[], now: Date): Statement => ({
  name: 'recount:records:write',
  text: `
    WITH clocks AS (
      UPDATE clock k SET due_on = r.due_on, due_at = r.due_at, provisional = r.provisional,
        next_step_at = r.next_step_at
      FROM jsonb_populate_recordset(NULL::clock, $1) r
      WHERE k.record_id = r.record_id AND k.kind = r.kind AND k.stopped_at IS NULL
        AND k.milestone_id IS NOT DISTINCT FROM r.milestone_id),
    events AS (
      INSERT INTO ledger_event (record_id, revision, action, at, side, role, actor_id, changes, visible_to)
      SELECT record_id, revision, action, at, side, role, actor_id, changes, visible_to
      FROM jsonb_populate_recordset(NULL::ledger_event, $3))
    UPDATE ledger_record l SET revision = l.revision + 1, updated_at = $4, due_clock = r.due_clock, due_on = r.due_on,
      due_at = r.due_at, due_provisional = r.due_provisional
    FROM jsonb_populate_recordset(NULL::ledger_record, $2) r WHERE l.id = r.id`,
  values: [
    JSON.stringify(changes.flatMap(({ clocks }) => clocks)),
    JSON.stringify(changes.flatMap(({ moved }) => moved?.due ?? [])),
    JSON.stringify(changes.flatMap(({ moved }) => moved?.event ?? [])),
    now.toISOString(),
  ],
});
