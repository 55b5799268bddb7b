import { askingRoles, caseTables, ledgerTables } from '@hutong/migrations';
import { inhabit } from '../kit/inhabited';
import { openPortal, type Portal } from '../kit/portal';
import { type Asker, identifying } from '../kit/sight';

let portal: Portal;
let askers: Record<string, Asker>;
beforeAll(async () => {
  portal = await openPortal();
  ({ askers } = await inhabit(portal));
});
afterAll(() => portal.close());

/** The SQLSTATE with which a statement is refused, null where it works; nothing of it stays. */
async function refusal(statement: string, asker?: Asker, before = 'SELECT 1'): Promise<string | null> {
  await portal.look(`BEGIN; ${before}`);
  try {
    if (asker) await portal.look(identifying(asker));
    await portal.look(`${statement}; SET CONSTRAINTS ALL IMMEDIATE`);
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  } finally {
    await portal.look('ROLLBACK');
  }
}
const [insufficientPrivilege, checkViolation] = ['42501', '23514'];
const [foreignKeyViolation, uniqueViolation] = ['23503', '23505'];
const door: Asker = { role: 'hutong_casework' };

describe('The history', () => {
  const changes = ['UPDATE case_event SET note = NULL', 'DELETE FROM case_event', 'TRUNCATE case_event'];

  it.each(['hutong_app', ...askingRoles])('cannot be changed as %s', async (role) => {
    for (const change of changes)
      expect([change, await refusal(change, { role })]).toEqual([change, insufficientPrivilege]);
  });

  it('cannot be changed by the owner of the tables either, as long as the guard stands', async () => {
    for (const change of changes) {
      expect([change, await refusal(change)]).toEqual([change, insufficientPrivilege]);
      const unguarded = 'ALTER TABLE case_event DISABLE TRIGGER append_only';
      expect([change, await refusal(change, undefined, unguarded)]).toEqual([change, null]);
    }
  });
});

describe('What deadlines and the ledger rest on', () => {
  const appendOnly = {
    clock_rule: 'UPDATE clock_rule SET amount = amount + 1',
    calendar_day: `UPDATE calendar_day SET kind = 'off'`,
    clock_step: 'UPDATE clock_step SET at = at',
    ledger_event: 'UPDATE ledger_event SET note = NULL',
    task_report: 'UPDATE task_report SET at = at',
    cell_change: 'UPDATE cell_change SET at = at',
    letter: `UPDATE letter SET content = '{}'`,
  };

  it.each(Object.entries(appendOnly))('%s is never changed, whoever asks', async (table, change) => {
    const changes = [change, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`];
    for (const role of [undefined, 'hutong_app', ...askingRoles]) {
      for (const one of changes)
        expect([role, one, await refusal(one, role ? { role } : undefined)]).toEqual([
          role,
          one,
          insufficientPrivilege,
        ]);
    }
    const unguarded = `ALTER TABLE ${table} DISABLE TRIGGER append_only`;
    expect(await refusal(change, undefined, unguarded)).toBeNull();
  });

  it('The rule of a running clock cannot vanish, even with its guard gone; nor can a clock run under none', async () => {
    const unguarded = 'ALTER TABLE clock_rule DISABLE TRIGGER append_only';
    expect(await refusal('DELETE FROM clock_rule', undefined, unguarded)).toBe(foreignKeyViolation);
    expect(await refusal('UPDATE clock SET rule_version = 99', door)).toBe(foreignKeyViolation);
  });

  it('A clock runs out once, whatever its date', async () => {
    const again = `INSERT INTO clock_step (clock_id, complaint_id, step, due_at, at, recorded_at)
      SELECT clock_id, complaint_id, step, due_at + interval '1 day', at, recorded_at FROM clock_step
      WHERE step = 'breach'`;
    expect(await refusal(again, door)).toBe(uniqueViolation);
  });
});

describe('A complaint', () => {
  const newest = '(SELECT id FROM complaint ORDER BY filed_at DESC LIMIT 1)';
  const cases: [string, string, string][] = [
    ['without its event', `SET revision = revision + 1, rating = 5`, 'change_has_its_event'],
    ['by more than one revision', `SET revision = revision + 2`, 'one_revision_at_a_time'],
    ['without a new revision', `SET rating = 5`, 'one_revision_at_a_time'],
    ['back to an earlier revision', `SET revision = revision - 1`, 'one_revision_at_a_time'],
  ];

  it.each(cases)('cannot be changed %s', async (_, change, trigger) => {
    const statement = `UPDATE complaint ${change} WHERE id = ${newest}`;
    expect(await refusal(statement, door)).toBe(checkViolation);
    const unguarded = `ALTER TABLE complaint DISABLE TRIGGER ${trigger}`;
    const without = await refusal(statement, door, unguarded);
    // A jump also lacks its event: that guard still holds.
    expect(without === null || trigger === 'one_revision_at_a_time').toBe(true);
  });

  it('cannot be opened without its event', async () => {
    const copy = `INSERT INTO complaint SELECT (jsonb_populate_record(c, jsonb_build_object(
      'id', gen_random_uuid(), 'case_number', 'HT000'))).* FROM complaint c WHERE id = ${newest}`;
    expect(await refusal(copy, door)).toBe(checkViolation);
    const unguarded = 'ALTER TABLE complaint DISABLE TRIGGER change_has_its_event';
    expect(await refusal(copy, door, unguarded)).toBeNull();
  });

  it('cannot be deleted, nor its number, nor when it was filed, be changed', async () => {
    expect(await refusal('DELETE FROM complaint', door)).toBe(insufficientPrivilege);
    for (const column of [`case_number = case_number || '0'`, `filed_at = now()`, 'id = gen_random_uuid()']) {
      const statement = `UPDATE complaint SET revision = revision + 1, ${column} WHERE id = ${newest}`;
      expect([column, await refusal(statement, door)]).toEqual([column, checkViolation]);
    }
  });
});

describe('A record of the ledger', () => {
  const task = `(SELECT id FROM ledger_record WHERE kind = 'task' AND state = 'in_progress' LIMIT 1)`;
  const change = (set: string) => `UPDATE ledger_record SET ${set} WHERE id = ${task}`;

  it.each([
    ['without its event', 'revision = revision + 1, title = title', 'record_has_its_event'],
    ['by more than one revision', 'revision = revision + 2', 'record_goes_one_revision'],
    ['without a new revision', `title = 'x'`, 'record_goes_one_revision'],
    ['into another number', `revision = revision + 1, number = 'ZG1'`, 'record_goes_one_revision'],
    ['to another platform', 'revision = revision + 1, platform_id = NULL', 'record_goes_one_revision'],
  ])('cannot be changed %s', async (_, set, trigger) => {
    expect(await refusal(change(set), door)).toBe(checkViolation);
    const unguarded = `ALTER TABLE ledger_record DISABLE TRIGGER ${trigger}`;
    const without = await refusal(change(set), door, unguarded);
    // A jump also lacks its event, and a task its platform: those guards still hold.
    expect(without === null || trigger === 'record_goes_one_revision').toBe(true);
  });

  it.each([
    ['task', 'progress = 99'],
    ['commitment', `source = 'x'`],
    ['self_inspection', `text = 'x'`],
    ['campaign', `name_en = 'x'`],
  ])('keeps what is particular to a %s unless an event says that it changed', async (table, set) => {
    const statement = `UPDATE ${table} SET ${set}`;
    expect(await refusal(statement, door)).toBe(checkViolation);
    const unguarded = `ALTER TABLE ${table} DISABLE TRIGGER detail_has_an_event`;
    expect(await refusal(statement, door, unguarded)).toBeNull();
  });

  it('has either the clocks of a complaint or those of a record, never both', async () => {
    const both =
      'UPDATE clock SET complaint_id = (SELECT id FROM complaint LIMIT 1) WHERE record_id IS NOT NULL';
    expect(await refusal(both, door)).toBe(checkViolation);
  });

  it('is struck off by two different people', async () => {
    const alone = `UPDATE task SET struck_off_by = verified_by, struck_off_at = now() WHERE verified_by IS NOT NULL`;
    expect(await refusal(alone, door)).toBe(checkViolation);
    expect(await refusal(alone, door, 'ALTER TABLE task DISABLE TRIGGER detail_has_an_event')).toBe(
      checkViolation,
    );
  });
});

describe('Roles that read', () => {
  it('write no case table', async () => {
    for (const [name, asker] of Object.entries(askers).filter(([, { role }]) => role !== 'hutong_casework')) {
      for (const table of [...caseTables, ...ledgerTables, 'clock_step', 'idempotency_key']) {
        const column = table === 'receipt' || table === 'idempotency_key' ? 'created_at' : 'id';
        for (const statement of [
          `INSERT INTO ${table} SELECT * FROM ${table}`,
          `UPDATE ${table} SET ${column} = ${column}`,
          `DELETE FROM ${table}`,
          `TRUNCATE ${table} CASCADE`,
        ]) {
          const code = await refusal(statement, asker);
          // A column that there is not is said before the right to it is asked.
          expect([name, statement, ['42501', '42703', '428C9'].includes(code ?? '')]).toEqual([
            name,
            statement,
            true,
          ]);
        }
      }
    }
  });

  it('see no secret of a person: neither password nor second factor', async () => {
    for (const [name, asker] of Object.entries(askers).filter(
      ([, { role }]) => !/_(app|system)$/.test(role),
    )) {
      for (const column of ['password_hash', 'totp_secret'])
        expect([name, await refusal(`SELECT ${column} FROM person`, asker)]).toEqual([
          name,
          insufficientPrivilege,
        ]);
    }
  });
});
