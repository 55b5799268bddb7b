import { type ClockStepName, type RunningClock, stageOf, type State } from '@hutong/casework';
import type { Statement } from '../database/tx';
import { runningClock } from './reads';
import { eventColumns, type EventRow } from './writes';

/** A clock that has something to do, and the case that it belongs to. Stopped ones may still owe their breach. */
export interface DueClock {
  readonly id: string;
  readonly complaintId: string;
  readonly revision: number;
  readonly state: State;
  readonly stoppedAt: string | null;
  readonly clock: RunningClock;
}

/** A step of a clock; `step` null when nothing is due after all. */
export interface StepOfClock {
  readonly found: DueClock;
  readonly step: ClockStepName | null;
  /** Its true instant. */
  readonly at: Date | null;
  readonly event: EventRow | null;
  /** The clock afterwards. */
  readonly clock: RunningClock;
}

/** While a demo is being loaded its past is still being written. */
export const loaded = 'NOT EXISTS (SELECT FROM installation WHERE seeded_at IS NOT NULL AND NOT demo)';

/**
 * Cases whose clocks have something to do, the longest due first, locked; those that somebody else holds are left to
 * them, so that several workers take different ones. Whoever changes clocks holds their case, so they need no lock of
 * their own; nothing here waits, so nothing can deadlock with the door. A case with two such clocks is found twice.
 */
export function lockDue(now: Date, most: number, except: readonly string[]): Statement {
  return {
    name: 'clock:due',
    text: `
      SELECT c.id FROM clock k JOIN complaint c ON c.id = k.complaint_id
      WHERE k.next_step_at <= $1 AND k.complaint_id <> ALL ($3::uuid[]) AND ${loaded}
      ORDER BY k.next_step_at, k.id LIMIT $2 FOR UPDATE OF c SKIP LOCKED`,
    values: [now.toISOString(), most, except],
  };
}

/** One such case, if it is one and nobody else holds it. */
export function lockOneDue(now: Date, id: string): Statement {
  return {
    name: 'clock:due:one',
    text: `
      SELECT c.id FROM complaint c WHERE c.id = $2 AND ${loaded}
        AND EXISTS (SELECT FROM clock k WHERE k.complaint_id = c.id AND k.next_step_at <= $1)
      FOR UPDATE OF c SKIP LOCKED`,
    values: [now.toISOString(), id],
  };
}

/** The earliest of what the clocks of each locked case have to do. */
export function dueClocks(ids: readonly string[], now: Date): Statement {
  return {
    name: 'clock:next',
    text: `
      SELECT DISTINCT ON (k.complaint_id) k.id, k.complaint_id AS "complaintId", c.revision, c.state,
        k.stopped_at AS "stoppedAt", ${runningClock} AS clock
      FROM clock k JOIN complaint c ON c.id = k.complaint_id
      WHERE k.complaint_id = ANY ($1) AND k.next_step_at <= $2
      ORDER BY k.complaint_id, k.next_step_at, k.id`,
    values: [ids, now.toISOString()],
  };
}

/** Steps, clocks, revisions and events of a whole round in one statement. */
export function writeSteps(steps: readonly StepOfClock[], now: Date): Statement {
  const clocks = steps.map(({ found, step, at, clock }) => ({
    id: found.id,
    done_until: clock.doneUntil,
    next_step_at: clock.nextStepAt,
    stage: (step && stageOf[step]) ?? null,
    breached_at: step === 'breach' ? at : null,
  }));
  const taken = steps.flatMap(({ found, step, at, clock }) =>
    step && at
      ? [
          {
            ...{ clock_id: found.id, complaint_id: found.complaintId, step },
            ...{ due_at: clock.dueAt, at: at.toISOString(), recorded_at: now.toISOString() },
          },
        ]
      : [],
  );
  const events = steps.flatMap(({ event }) => event ?? []);
  return {
    name: 'clock:steps',
    text: `
      WITH clocks AS (
        UPDATE clock k SET done_until = r.done_until, next_step_at = r.next_step_at,
          stage = coalesce(r.stage, k.stage), breached_at = coalesce(k.breached_at, r.breached_at)
        FROM jsonb_populate_recordset(NULL::clock, $1) r WHERE k.id = r.id),
      taken AS (
        INSERT INTO clock_step (clock_id, complaint_id, step, due_at, at, recorded_at)
        SELECT clock_id, complaint_id, step, due_at, at, recorded_at
        FROM jsonb_populate_recordset(NULL::clock_step, $2)),
      events AS (
        INSERT INTO case_event (${eventColumns}) SELECT ${eventColumns} FROM jsonb_populate_recordset(NULL::case_event, $3))
      UPDATE complaint c SET revision = r.revision, updated_at = $4
      FROM jsonb_populate_recordset(NULL::case_event, $3) r WHERE c.id = r.complaint_id`,
    values: [JSON.stringify(clocks), JSON.stringify(taken), JSON.stringify(events), now.toISOString()],
  };
}
