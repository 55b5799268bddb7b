import {
  type ClockWork,
  type Outcome,
  owedBy,
  type RunningClock,
  type Side,
  type State,
} from '@hutong/casework';
import type { Actor } from '../access/actor';
import type { Statement } from '../database/tx';

/** Everything that one step adds to a case, all in one statement. Written by the door only. */
export interface StepRows {
  readonly event: EventRow;
  readonly statement: StatementRow | null;
  readonly response: ResponseRow | null;
  readonly retest: RetestRow | null;
}

export interface EventRow {
  readonly complaint_id: string;
  readonly revision: number;
  readonly action: string;
  readonly at: string;
  readonly side: Side;
  readonly role: string;
  readonly actor_id: string | null;
  readonly organisation_id: string | null;
  readonly from_state: State | null;
  readonly to_state: State | null;
  readonly note: string | null;
  readonly changes: Readonly<Record<string, { before: unknown; after: unknown }>>;
  readonly visible_to: readonly Side[];
}

export interface StatementRow {
  readonly id: string;
  readonly complaint_id: string;
  readonly kind: 'statement' | 'note' | 'question' | 'answer' | 'dispute';
  readonly side: Side;
  readonly author_id: string | null;
  readonly organisation_id: string | null;
  readonly text: string;
  readonly at: string;
  readonly visible_to: readonly Side[];
}

export interface ResponseRow {
  readonly id: string;
  readonly complaint_id: string;
  readonly outcome: Outcome;
  readonly details: object;
  readonly author_id: string | null;
  readonly at: string;
}

export interface RetestRow {
  readonly id: string;
  readonly complaint_id: string;
  readonly details: object;
  readonly author_id: string | null;
  readonly at: string;
}

/** Who did something, as an event row says it. Complainants are a side, not a person. */
export function author(
  actor: Actor,
  side: Side,
): Pick<EventRow, 'side' | 'role' | 'actor_id' | 'organisation_id'> {
  return {
    side,
    role: actor.role ?? 'complainant',
    actor_id: actor.personId,
    organisation_id: actor.organisationId,
  };
}

export const eventColumns =
  'complaint_id, revision, action, at, side, role, actor_id, organisation_id, from_state, to_state, note, changes, visible_to';
const clockColumns = `complaint_id, kind, rule_version, started_at, due_on, due_at, provisional, pauses, extended_by,
  done_until, next_step_at, owing_platform_id`;

/** Adds a case with its event, private part, receipt and clocks. Answers its number. */
export function insertCase(rows: {
  complaint: object;
  day: string;
  event: EventRow;
  private_part: object | null;
  receipt: object | null;
  clocks: readonly object[];
}): Statement {
  return {
    name: 'case:insert',
    text: `
      WITH opened AS (
        INSERT INTO complaint SELECT r.* FROM jsonb_populate_record(NULL::complaint, $1::jsonb || jsonb_build_object(
          'case_number', 'HT' || $2 || lpad(nextval('case_number_seq')::text, 7, '0'))) r
        RETURNING case_number),
      event AS (
        INSERT INTO case_event (${eventColumns})
        SELECT ${eventColumns} FROM jsonb_populate_record(NULL::case_event, $3)),
      private_part AS (
        INSERT INTO complaint_private SELECT r.* FROM jsonb_populate_record(NULL::complaint_private, $4) r
        WHERE $4 IS NOT NULL),
      receipt AS (
        INSERT INTO receipt SELECT r.* FROM jsonb_populate_record(NULL::receipt, $5) r WHERE $5 IS NOT NULL),
      clocks AS (
        INSERT INTO clock (${clockColumns})
        SELECT ${clockColumns} FROM jsonb_populate_recordset(NULL::clock, $6))
      SELECT case_number FROM opened`,
    values: [
      JSON.stringify(rows.complaint),
      rows.day,
      JSON.stringify(rows.event),
      rows.private_part && JSON.stringify(rows.private_part),
      rows.receipt && JSON.stringify(rows.receipt),
      JSON.stringify(rows.clocks),
    ],
  };
}

/** `bytea` as JSON carries it. */
export const hex = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;

/** `respondentId`: of the case after the step. */
export const clockRow = (complaintId: string, respondentId: string | null) => (clock: RunningClock) => ({
  complaint_id: complaintId,
  kind: clock.kind,
  rule_version: clock.ruleVersion,
  started_at: clock.startedAt,
  due_on: clock.dueOn,
  due_at: clock.dueAt,
  provisional: clock.provisional,
  pauses: clock.pauses,
  extended_by: clock.extendedBy,
  done_until: clock.doneUntil,
  next_step_at: clock.nextStepAt,
  owing_platform_id: owedBy[clock.kind] === 'respondent' ? respondentId : null,
});

const changeable = `state, resume_state, asked_by, closed_as, closed_at, revision, updated_at, respondent_id, affected_id,
  forwarded_at, officer_id, handler_id, affected_handler_id, outcome, due_clock, due_on, due_at, due_provisional,
  merged_into_id, times_returned, refused_by, refusal_reopened, rating, extension, extension_days`;

/** Changes a case (`set` names only what changes) and adds its event and whatever else the step brings. */
export function updateCase(id: string, set: object, rows: StepRows): Statement {
  return {
    name: 'case:update',
    text: `
      WITH changed AS (
        UPDATE complaint c SET (${changeable}) =
          (SELECT ${changeable} FROM jsonb_populate_record(c, $2::jsonb)) WHERE id = $1),
      event AS (
        INSERT INTO case_event (${eventColumns})
        SELECT ${eventColumns} FROM jsonb_populate_record(NULL::case_event, $3)),
      statement AS (
        INSERT INTO statement SELECT r.* FROM jsonb_populate_record(NULL::statement, $4) r WHERE $4 IS NOT NULL),
      retest AS (
        INSERT INTO retest SELECT r.* FROM jsonb_populate_record(NULL::retest, $5) r WHERE $5 IS NOT NULL)
      INSERT INTO response (id, complaint_id, round, outcome, details, author_id, at)
      SELECT id, complaint_id, 1 + (SELECT count(*) FROM response o WHERE o.complaint_id = r.complaint_id),
        outcome, details, author_id, at
      FROM jsonb_populate_record(NULL::response, $6) r WHERE $6 IS NOT NULL`,
    values: [
      id,
      JSON.stringify(set),
      JSON.stringify(rows.event),
      rows.statement && JSON.stringify(rows.statement),
      rows.retest && JSON.stringify(rows.retest),
      rows.response && JSON.stringify(rows.response),
    ],
  };
}

/** Stops, changes and starts clocks; none when nothing changes. Stopping comes first: one of a kind runs at a time. */
export function changeClocks(
  { id, respondentId }: { readonly id: string; readonly respondentId: string | null },
  { stop, change, start }: ClockWork,
  at: Date,
): Statement[] {
  const statements: Statement[] = [];
  if (stop.length > 0)
    statements.push({
      name: 'clock:stop',
      text: `UPDATE clock k SET stopped_at = greatest($3::timestamptz, k.started_at),
          next_step_at = r."nextStepAt"
        FROM jsonb_to_recordset($2) AS r(kind text, "nextStepAt" timestamptz)
        WHERE k.complaint_id = $1 AND k.kind = r.kind AND k.stopped_at IS NULL`,
      values: [id, JSON.stringify(stop), at.toISOString()],
    });
  if (change.length > 0)
    statements.push({
      name: 'clock:change',
      text: `UPDATE clock k SET due_on = r.due_on, due_at = r.due_at, provisional = r.provisional, pauses = r.pauses,
          extended_by = r.extended_by, done_until = r.done_until, next_step_at = r.next_step_at
        FROM jsonb_populate_recordset(NULL::clock, $2) AS r
        WHERE k.complaint_id = $1 AND k.kind = r.kind AND k.stopped_at IS NULL`,
      values: [id, JSON.stringify(change.map(clockRow(id, respondentId)))],
    });
  if (start.length > 0)
    statements.push({
      name: 'clock:start',
      text: `INSERT INTO clock (${clockColumns}) SELECT ${clockColumns} FROM jsonb_populate_recordset(NULL::clock, $1)`,
      values: [JSON.stringify(start.map(clockRow(id, respondentId)))],
    });
  return statements;
}
