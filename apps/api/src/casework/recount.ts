import { Injectable } from '@nestjs/common';
import {
  type ComplaintKind,
  type LedgerBasis,
  type LegalBasis,
  type LegalDate,
  recounted,
  type RunningClock,
  type State,
} from '@hutong/casework';
import { system } from '../access/actor';
import type { Statement, Tx } from '../database/tx';
import { type DueColumns, dueColumns } from './clocks';
import { everybody } from './effects';
import { recountRecords } from './ledger-recount';
import { runningClock } from './reads';
import { author, clockRow, eventColumns, type EventRow } from './writes';

/** A case with its running clocks. */
export interface RunningCase {
  readonly id: string;
  readonly caseNumber: string;
  readonly kind: ComplaintKind;
  readonly state: State;
  readonly revision: number;
  readonly clocks: readonly RunningClock[];
}

/** A clock of a case or record whose date is another after a correction of the calendar. */
export interface MovedClock {
  readonly caseNumber: string;
  readonly clock: string;
  readonly before: LegalDate;
  readonly after: LegalDate;
  readonly provisional: boolean;
}

/** The part of the door through which dates move when the calendar is corrected, each with an event of its case. */
@Injectable()
export class Recount {
  /** Counts the running clocks of the cases after `afterId` again; answers the last case looked at, null at the end. */
  async some(
    tx: Tx,
    basis: LegalBasis,
    now: Date,
    afterId: string | null,
    most: number,
  ): Promise<string | null> {
    await tx.as('hutong_casework');
    const ids = (await tx.query<{ id: string }>(lockRunning(afterId, most))).map(({ id }) => id);
    const found = await tx.query<{ found: RunningCase }>(lockedCases(ids));
    const moved = found.flatMap(({ found: one }) => changeOf(one, basis, now) ?? []);
    if (moved.length > 0) await tx.query(writeMoves(moved, now));
    await tx.asAsked();
    return ids.length < most ? null : (ids.at(-1) ?? null);
  }

  /** The same of the records of the ledger. */
  async someRecords(
    tx: Tx,
    basis: LedgerBasis,
    now: Date,
    afterId: string | null,
    most: number,
  ): Promise<string | null> {
    await tx.as('hutong_casework');
    const last = await recountRecords(tx, basis, now, afterId, most);
    await tx.asAsked();
    return last;
  }
}

/** What would move of a case, without moving it. */
export function movesOf(one: RunningCase, basis: LegalBasis, now: Date): MovedClock[] {
  return one.clocks.flatMap((clock) => {
    const next = recounted(clock, basis, now);
    if (next.dueOn === clock.dueOn && next.provisional === clock.provisional) return [];
    const { caseNumber } = one;
    return [
      {
        caseNumber,
        clock: clock.kind,
        before: clock.dueOn,
        after: next.dueOn,
        provisional: next.provisional,
      },
    ];
  });
}

/** Cases with running clocks, in the order of their identifiers. */
export function runningCases(afterId: string | null, most: number): Statement {
  return {
    name: 'recount:cases:seen',
    text: `
      SELECT ${runningCase} AS found FROM (${runningIds}) r JOIN complaint c ON c.id = r.id ORDER BY c.id`,
    values: [afterId, most],
  };
}

/** `k` is found by its index of running clocks alone. */
const runningIds = `
  SELECT DISTINCT k.complaint_id AS id FROM clock k
  WHERE k.stopped_at IS NULL AND k.complaint_id IS NOT NULL AND ($1::uuid IS NULL OR k.complaint_id > $1) ORDER BY k.complaint_id LIMIT $2`;

const runningCase = `
  json_build_object('id', c.id, 'caseNumber', c.case_number, 'kind', c.kind, 'state', c.state, 'revision', c.revision,
    'clocks', coalesce((
      SELECT json_agg(${runningClock}) FROM clock k WHERE k.complaint_id = c.id AND k.stopped_at IS NULL), '[]'))`;

function lockRunning(afterId: string | null, most: number): Statement {
  return {
    name: 'recount:lock',
    text: `SELECT c.id FROM complaint c WHERE c.id IN (${runningIds}) ORDER BY c.id FOR UPDATE OF c`,
    values: [afterId, most],
  };
}

/** A statement of its own: one that waited for a lock would show the clocks as they were. */
function lockedCases(ids: readonly string[]): Statement {
  return {
    name: 'recount:cases:locked',
    text: `SELECT ${runningCase} AS found FROM complaint c WHERE c.id = ANY ($1) ORDER BY c.id`,
    values: [ids],
  };
}

interface Change {
  readonly clocks: readonly object[];
  /** Null when only the next reminder or step falls on another day: the case is as it was. */
  readonly moved: { readonly due: DueColumns & { readonly id: string }; readonly event: EventRow } | null;
}

function changeOf(one: RunningCase, basis: LegalBasis, now: Date): Change | null {
  const after = one.clocks.map((clock) => recounted(clock, basis, now));
  const changed = after.filter((clock, index) => clock !== one.clocks[index]);
  if (changed.length === 0) return null;
  const clocks = changed.map(clockRow(one.id, null));
  const moves = movesOf(one, basis, now).map(({ clock, before, after: then }) => ({
    clock,
    before,
    after: then,
  }));
  if (moves.length === 0) return { clocks, moved: null };
  const event: EventRow = {
    complaint_id: one.id,
    revision: one.revision + 1,
    action: 'recount',
    at: now.toISOString(),
    ...author(system, 'system'),
    from_state: null,
    to_state: null,
    note: null,
    changes: { movedDates: { before: null, after: moves } },
    visible_to: everybody,
  };
  return { clocks, moved: { due: { id: one.id, ...dueColumns(after, one) }, event } };
}

function writeMoves(changes: readonly Change[], now: Date): Statement {
  return {
    name: 'recount:write',
    text: `
      WITH clocks AS (
        UPDATE clock k SET due_on = r.due_on, due_at = r.due_at, provisional = r.provisional,
          next_step_at = r.next_step_at
        FROM jsonb_populate_recordset(NULL::clock, $1) r
        WHERE k.complaint_id = r.complaint_id AND k.kind = r.kind AND k.stopped_at IS NULL),
      events AS (
        INSERT INTO case_event (${eventColumns}) SELECT ${eventColumns} FROM jsonb_populate_recordset(NULL::case_event, $3))
      UPDATE complaint c SET revision = c.revision + 1, updated_at = $4, due_clock = r.due_clock, due_on = r.due_on,
        due_at = r.due_at, due_provisional = r.due_provisional
      FROM jsonb_populate_recordset(NULL::complaint, $2) r WHERE c.id = r.id`,
    values: [
      JSON.stringify(changes.flatMap(({ clocks }) => clocks)),
      JSON.stringify(changes.flatMap(({ moved }) => moved?.due ?? [])),
      JSON.stringify(changes.flatMap(({ moved }) => moved?.event ?? [])),
      now.toISOString(),
    ],
  };
}
