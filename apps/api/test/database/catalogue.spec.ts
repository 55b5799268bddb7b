import * as words from '@hutong/casework';
import { editionSources, mailItem, mailModes, statementKinds } from '@hutong/contract';
import { askingRoles, caseTables, ledgerTables } from '@hutong/migrations';
import { Client } from 'pg';
import { sources } from '../../src/notifications/happenings';
import { letterKinds } from '../../src/rectifications/letter-content';
import { inhabit } from '../kit/inhabited';
import { openPortal, type Portal } from '../kit/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
  await inhabit(portal);
});
afterAll(() => portal.close());

/** Which sessions opened which case is the door's own affair: the application must read it before it knows who asks. */
const notCaseData = ['session'];

/** Those of complaints, and those that hang on a record of the ledger. */
async function tablesWithCases(): Promise<string[]> {
  const rows = await portal.look<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = ANY ('{complaint_id, record_id, campaign_id, task_id, cell_id}')
     UNION SELECT unnest(array_append($1::text[], 'complaint')) ORDER BY 1`,
    [ledgerTables],
  );
  return rows.map(({ name }) => name).filter((name) => !notCaseData.includes(name));
}

describe('Every table with case data', () => {
  it('is on a list, or hangs on a complaint or record, and holds something in this test', async () => {
    const found = await tablesWithCases();
    expect(found).toEqual(
      expect.arrayContaining([...caseTables, ...ledgerTables, 'clock_step', 'notice', 'mail']),
    );
    for (const table of found) {
      const [row] = await portal.look(`SELECT count(*)::int AS rows FROM ${table}`);
      expect([table, row?.rows > 0]).toEqual([table, true]);
    }
  });

  it('has row-level security, forced, and a policy', async () => {
    const rows = await portal.look(
      `SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced,
        EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid) AS policy
       FROM pg_class c WHERE c.relname = ANY ($1) AND c.relkind = 'r'`,
      [await tablesWithCases()],
    );
    expect(rows.filter(({ forced, policy }) => !forced || !policy)).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(caseTables.length + ledgerTables.length);
    expect(await portal.look(`SELECT viewname FROM pg_views WHERE schemaname = 'public'`)).toEqual([]);
  });

  it('shows nothing and no error while nobody is named, also on a connection that somebody has used', async () => {
    const client = new Client({ connectionString: portal.config.databaseAppUrl });
    await client.connect();
    const officer = `SET LOCAL ROLE hutong_regulator; SELECT set_config('app.person', '${portal.idOf('Ouyang')}', true)`;
    for (const before of ['SELECT 1', `BEGIN; ${officer}; SELECT count(*) FROM complaint; COMMIT`]) {
      await client.query(before);
      for (const table of await tablesWithCases()) {
        const { rows } = await client.query(`SELECT count(*)::int AS rows FROM ${table}`);
        expect([table, rows[0].rows]).toEqual([table, 0]);
      }
      for (const role of ['hutong_platform', 'hutong_complainant']) {
        await client.query(`BEGIN; SET LOCAL ROLE ${role}`);
        const { rows } = await client.query('SELECT count(*)::int AS rows FROM complaint');
        expect([role, rows[0].rows]).toEqual([role, 0]);
        await client.query('COMMIT');
      }
    }
    await client.end();
  });
});

describe('The application’s role', () => {
  it('owns nothing, bypasses nothing, inherits nothing and cannot make roles or databases', async () => {
    const attributes = await portal.look(
      `SELECT rolname, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS mighty,
        rolinherit AND rolname = 'hutong_app' AS inherits, rolcanlogin AND rolname <> 'hutong_app' AS "canLogIn",
        EXISTS (SELECT FROM pg_shdepend d WHERE d.refobjid = r.oid AND d.deptype = 'o') AS owns
       FROM pg_roles r WHERE rolname = ANY ($1)`,
      [['hutong_app', ...askingRoles]],
    );
    expect(attributes).toHaveLength(askingRoles.length + 1);
    const nothing = { mighty: false, inherits: false, canLogIn: false, owns: false };
    expect(attributes).toEqual(attributes.map(({ rolname }) => ({ rolname, ...nothing })));
  });

  it('takes no role but those that ask', async () => {
    const rows = await portal.look<{ name: string }>(
      `SELECT r.rolname AS name FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid
       JOIN pg_roles a ON a.oid = m.member WHERE a.rolname = 'hutong_app' ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([...askingRoles].sort());
  });
});

describe('Words in the checks of the database', () => {
  const lists: Record<string, readonly string[]> = {
    'complaint.kind': words.complaintKinds,
    'complaint.state': words.states,
    'complaint.resume_state': words.complaintWorkflow.requestInformation.from,
    'complaint.asked_by': ['regulator', 'respondent'],
    'complaint.closed_as': words.closings,
    'complaint.channel': words.channels,
    'complaint.locale': words.locales,
    'case_event.side': words.sides,
    'statement.kind': statementKinds,
    'organisation.kind': words.organisationKinds,
    'person.role': words.staffRoles,
    'person.locale': words.locales,
    'calendar_day.kind': ['off', 'workday'],
    'calendar_edition.source': editionSources,
    'clock.stage': words.dueStages,
    'clock_rule.on_expiry': words.expiries,
    'clock_rule.unit': words.clockUnits,
    'complaint.extension': words.extensionStates,
    'mail.kind': mailItem.shape.kind.options,
    'mail.locale': words.locales,
    'notice_setting.mail': mailModes,
    'told_until.source': [...sources, 'recurrence'],
    'clock_rule.subject': ['complaint', 'ledger'],
    'ledger_record.kind': words.ledgerKinds,
    'ledger_event.side': ['respondent', 'regulator', 'system'],
    'campaign_topic.level': words.topicLevels,
    'task.origin': words.itemOrigins,
    'task_milestone.named_in': ['order', 'plan'],
    'self_inspection.answer': words.inspectionAnswers,
    'commitment.promises': words.cellStates,
    'cell_change.state': words.cellStates,
    'cell_change.basis': words.cellBases,
    'letter.kind': letterKinds,
    'batch.kind': ['draft', 'order', 'issue'],
    'batch_line.state': ['waiting', 'done', 'failed'],
    'retest.occasion': words.retestOccasions,
    'file.part': words.evidenceParts,
  };

  it('are those of the rules', async () => {
    const rows = await portal.look<{ place: string; definition: string }>(`
      SELECT t.relname || '.' || a.attname AS place, pg_get_constraintdef(k.oid) AS definition
      FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid
      JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.conkey[1]
      WHERE k.contype = 'c' AND cardinality(k.conkey) = 1 AND pg_get_constraintdef(k.oid) LIKE '%ARRAY[%'`);
    const found = rows.map(({ place, definition }) => [
      place,
      [...definition.matchAll(/'(\w+)'/g)].map(([, word]) => word).sort(),
    ]);
    const expected = Object.entries(lists).map(([place, list]) => [place, [...list].sort()]);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('let each record of the ledger be in the states of its workflow alone', async () => {
    const [row] = await portal.look<{ definition: string }>(
      `SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = 'ledger_record_state'`,
    );
    const known = [
      ...['campaign', 'task', 'self_inspection'],
      ...[words.campaignStates, words.taskStates, words.selfInspectionStates, words.commitmentStates].flat(),
    ];
    const named = [...(row?.definition ?? '').matchAll(/'(\w+)'/g)].map(([, word]) => word);
    expect([...new Set(named)].sort()).toEqual([...new Set(known)].sort());
  });
});
