import { addDays } from '@hutong/casework';
import { clockRule, type ClockRuleShape, explainedDeadline } from '@hutong/contract';
import { z } from 'zod';
import { ClockRules } from '../../src/casework/clock-rules';
import { Db } from '../../src/database/db';
import { loadYears, mondayInMarch, moveTo, nextYear, thisYear } from '../calendars/day';
import { type Agent, type Filed, openPortal, type Portal } from '../kit/portal';
import { requests } from '../kit/story';

const monday = mondayInMarch(nextYear);
const on = (day: number) => addDays(monday, day);
const path = '/api/v1/clock-rules';
const rules = z.object({ items: z.array(clockRule) });

let portal: Portal;
let ada: Agent;
beforeAll(async () => {
  portal = await openPortal();
  ada = await portal.actingAs('Ada');
  await loadYears(portal, thisYear, nextYear);
  await moveTo(portal, monday);
});
afterAll(() => portal.close());

const listed = async (agent: Agent) => rules.parse((await agent.get(path).expect(200)).body).items;
const responseRule = async (version: number): Promise<ClockRuleShape> => {
  const found = (await listed(ada)).find((rule) => rule.kind === 'response' && rule.version === version);
  if (!found) throw new Error(`There is no version ${version}.`);
  return found;
};
interface Row {
  version: number;
  due: string;
}
const responseOf = async ({ id }: Filed): Promise<Row> => {
  const [row] = await portal.look<{ version: number; due: string }>(
    `SELECT rule_version AS version, due_on::text AS due FROM clock
     WHERE complaint_id = $1 AND kind = 'response' ORDER BY id DESC LIMIT 1`,
    [id],
  );
  if (!row) throw new Error('There is no response clock.');
  return row;
};

it('A new version is for clocks that begin on its day; a running one keeps its own, also through a pause', async () => {
  const other = new ClockRules(portal.app.get(Db));
  await other.current();
  const before = await portal.through('forwarded');
  expect(await responseOf(before)).toMatchObject({ version: 1, due: on(14) });

  const { kind, ...first } = await responseRule(1);
  const { version, createdAt, createdBy, running, ...terms } = first;
  expect([version, createdAt, createdBy, running]).toEqual([1, null, null, 1]);
  const next = { ...terms, kind, amount: 5, validFrom: on(1), reason: '缩短平台答复时限' };
  const { body } = await ada.post(path).send(next).expect(201);
  expect(clockRule.parse(body)).toMatchObject({
    ...{ kind: 'response', version: 2, amount: 5, validFrom: on(1), createdBy: 'Ada', running: 0 },
  });
  const [event] = await portal.look(`SELECT * FROM access_event WHERE action = 'clock_rule_added'`);
  expect(event).toMatchObject({
    actor_id: portal.idOf('Ada'),
    changes: { kind: 'response', version: 2, validFrom: on(1), reason: next.reason },
  });

  // A process that looked a moment ago does not know it yet, and until tomorrow needs not: the old one counts.
  expect((await other.current()).some((rule) => rule.version === 2)).toBe(false);
  expect(await responseOf(await portal.through('forwarded'))).toMatchObject({ version: 1, due: on(14) });
  const inAMinute = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000);
  expect((await other.current()).some((rule) => rule.version === 2)).toBe(true);
  inAMinute.mockRestore();

  await moveTo(portal, on(1));
  expect(await responseOf(await portal.through('forwarded'))).toMatchObject({ version: 2, due: on(8) });
  expect(await responseOf(before)).toMatchObject({ version: 1, due: on(14) });

  await portal.step('Han', before, requests.acknowledge);
  await portal.step('Han', before, requests.requestInformation);
  await moveTo(portal, on(4));
  await portal.step('complainant', before, requests.supply);
  const resumed = await responseOf(before);
  const han = await portal.actingAs('Han');
  const explained = await han.get(`/api/v1/complaints/${before.id}/deadlines`).expect(200);
  const { items } = z.object({ items: z.array(explainedDeadline) }).parse(explained.body);
  const response = items.find(({ clock }) => clock === 'response');
  expect(resumed).toMatchObject({ version: 1, due: response?.dueOn });
  // Asked on Tuesday, answered on Friday: four days on which it stood still.
  expect(resumed.due).toBe(on(18));
  expect(response?.explanation).toMatchObject({ rule: { version: 1, amount: 10 }, dueOn: on(18) });
  expect((await responseRule(1)).running).toBe(2);
  expect((await responseRule(2)).running).toBe(1);
});

it('Everybody may know the rules; who wrote them and what runs under them is for administrators', async () => {
  for (const agent of [portal.anybody(), await portal.actingAs('Han'), await portal.actingAs('Ouyang')]) {
    const items = await listed(agent);
    expect(items.filter(({ kind }) => kind === 'response').map(({ version }) => version)).toEqual([2, 1]);
    for (const { running, reason, createdBy } of items)
      expect([running, reason, createdBy]).toEqual([null, null, null]);
  }
});

it('Nobody but administrators writes one, and nobody at all changes one', async () => {
  const rule = { ...(await responseRule(1)), validFrom: on(30), reason: '试一试能否写入' };
  for (const name of ['Ouyang', 'Sun', 'An', 'Li', 'Han'] as const)
    await (await portal.actingAs(name)).post(path).send(rule).expect(403);
  await portal.anybody().post(path).send(rule).expect(401);
  for (const statement of [
    'UPDATE clock_rule SET amount = 1',
    'DELETE FROM clock_rule',
    'TRUNCATE clock_rule CASCADE',
  ])
    await expect(portal.look(statement)).rejects.toThrow('append-only');
  expect((await responseRule(1)).amount).toBe(10);
});

it('One key makes one version; five at once make versions in a row or hear that somebody was faster', async () => {
  const { version, createdAt, createdBy, running, ...terms } = await responseRule(2);
  expect([version, createdAt === null, createdBy, running]).toEqual([2, false, 'Ada', 1]);
  const next = { ...terms, validFrom: on(40), reason: '再次调整时限' };
  const post = (key: string) => ada.post(path).set('Idempotency-Key', key).send(next);
  const first = await post('rule-of-april').expect(201);
  expect((await post('rule-of-april').expect(201)).body).toEqual(first.body);
  expect(first.body.version).toBe(3);
  const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => post(`rule-at-once-${n}`)));
  const won = answers.filter(({ status }) => status === 201).map(({ body }) => Number(body.version));
  expect(won.sort()).toEqual(won.map((_, n) => 4 + n));
  for (const { status, body } of answers.filter((answer) => answer.status !== 201))
    expect([status, body.code]).toEqual([409, 'changed_meanwhile']);
});
