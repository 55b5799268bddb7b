import {
  type LedgerClock,
  ledgerClockOwner,
  type LedgerClockWork,
  type LedgerKind,
  nearestClock,
} from '@hutong/casework';
import type { Actor } from '../../access/actor';
import { named } from '../../database/conditions';
import type { Statement } from '../../database/tx';
import { detailTable } from './ledger-reads';
import { everyoneOnLedger, type Happening, type LedgerSide } from './record-row';

export interface EventPlace {
  readonly recordId: string;
  readonly revision: number;
  readonly actor: Actor;
  readonly side: LedgerSide;
  readonly at: Date;
  readonly from: string | null;
  readonly to: string | null;
}

/** The one entry of the history that a change writes. */
export function insertLedgerEvent(
  { recordId, revision, actor, side, at, from, to }: EventPlace,
  { action, note, changes = {}, visibleTo = everyoneOnLedger }: Happening,
): Statement {
  return {
    name: 'ledger:event',
    text: `INSERT INTO ledger_event (record_id, revision, action, at, side, role, actor_id, organisation_id, from_state,
        to_state, note, changes, visible_to)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    values: [
      ...[recordId, revision, action, at.toISOString(), side, actor.role ?? 'system', actor.personId],
      ...[actor.organisationId, from, to, note ?? null, JSON.stringify(changes), visibleTo],
    ],
  };
}

/** What a record shows as due: of its running clocks the one that runs out next. */
export function dueOfRecord(running: readonly LedgerClock[]): Record<string, unknown> {
  const clock = nearestClock(running);
  return {
    due_clock: clock?.kind ?? null,
    due_on: clock?.dueOn ?? null,
    due_at: clock?.dueAt ?? 'infinity',
    due_provisional: clock?.provisional ?? false,
  };
}

const prefixes: Record<LedgerKind, string> = {
  campaign: 'ZX',
  task: 'ZG',
  self_inspection: 'ZC',
  commitment: 'CN',
};

/** Adds a record under the next number of its kind and day. Answers the number. */
export function insertRecord(
  kind: LedgerKind,
  day: string,
  columns: Readonly<Record<string, unknown>>,
): Statement {
  const given = { ...columns, kind };
  const names = Object.keys(given);
  return named(
    'ledger:insert',
    `INSERT INTO ledger_record (number, ${names.join(', ')})
     SELECT $2 || lpad(nextval('ledger_number_seq')::text, 5, '0'), ${names.map((name) => `r.${name}`).join(', ')}
     FROM jsonb_populate_record(NULL::ledger_record, $1) r RETURNING number`,
    [JSON.stringify(given), `${prefixes[kind]}${day}`],
  );
}

/** Adds a row to a table of the ledger; the names of the columns are ours. */
export function insertRow(table: string, columns: Readonly<Record<string, unknown>>): Statement {
  const names = Object.keys(columns).join(', ');
  return named(
    'ledger:add',
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::${table}, $1)`,
    [JSON.stringify(columns)],
  );
}

/** Adds many rows of the same columns; nothing when there are none. */
export function insertRows(table: string, rows: readonly Readonly<Record<string, unknown>>[]): Statement[] {
  const [first] = rows;
  if (!first) return [];
  const names = Object.keys(first).join(', ');
  return [
    named(
      'ledger:add-all',
      `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(rows)],
    ),
  ];
}

export const insertDetail = (kind: LedgerKind, id: string, detail: Readonly<Record<string, unknown>>) =>
  insertRow(detailTable[kind], { id, ...detail });

/** Changes columns of a row found by its id; the names of the columns are ours. */
export function updateRow(table: string, id: string, columns: Readonly<Record<string, unknown>>): Statement {
  const names = Object.keys(columns);
  const [list, values] = [names.join(', '), names.map((name) => `r.${name}`).join(', ')];
  return named(
    'ledger:update',
    `UPDATE ${table} t SET (${list}) = (SELECT ${values} FROM jsonb_populate_record(t, $2) r) WHERE t.id = $1`,
    [id, JSON.stringify(columns)],
  );
}

/** Stops, changes and starts clocks of a record. Stopping comes first: one of a kind runs at a time. */
export function changeLedgerClocks(
  { id, platformId }: { readonly id: string; readonly platformId: string | null },
  { stop, change, start }: LedgerClockWork,
  at: Date,
): Statement[] {
  const same = 'k.record_id = $1 AND k.kind = r.kind AND k.stopped_at IS NULL';
  const statements: Statement[] = [];
  if (stop.length > 0)
    statements.push({
      name: 'ledger:clock:stop',
      text: `UPDATE clock k SET stopped_at = greatest($3::timestamptz, k.started_at), next_step_at = r."nextStepAt"
        FROM jsonb_to_recordset($2) AS r(kind text, "milestoneId" uuid, "nextStepAt" timestamptz)
        WHERE ${same} AND k.milestone_id IS NOT DISTINCT FROM r."milestoneId"`,
      values: [id, JSON.stringify(stop), at.toISOString()],
    });
  if (change.length > 0)
    statements.push({
      name: 'ledger:clock:change',
      text: `UPDATE clock k SET due_on = r.due_on, due_at = r.due_at, provisional = r.provisional,
          done_until = r.done_until, next_step_at = r.next_step_at
        FROM jsonb_populate_recordset(NULL::clock, $2) r
        WHERE ${same} AND k.milestone_id IS NOT DISTINCT FROM r.milestone_id`,
      values: [id, JSON.stringify(change.map(clockRowOf(id, platformId)))],
    });
  return [...statements, ...insertRows('clock', start.map(clockRowOf(id, platformId)))];
}

const clockRowOf = (recordId: string, platformId: string | null) => (clock: LedgerClock) => ({
  record_id: recordId,
  milestone_id: clock.milestoneId,
  kind: clock.kind,
  rule_version: clock.ruleVersion,
  started_at: clock.startedAt,
  due_on: clock.dueOn,
  due_at: clock.dueAt,
  provisional: clock.provisional,
  done_until: clock.doneUntil,
  next_step_at: clock.nextStepAt,
  owing_platform_id: ledgerClockOwner[clock.kind] === 'respondent' ? platformId : null,
});
