import { addDays } from '@hutong/casework';
import { ledgerRule, type LedgerRuleShape } from '@hutong/contract';
import { z } from 'zod';
import { pointersOf } from '../kit/answers';
import { type Agent, openPortal, type Portal } from '../kit/portal';
import { today } from '../kit/story';

const path = '/api/v1/ledger-clock-rules';
const rules = z.object({ items: z.array(ledgerRule) });

let portal: Portal;
let ada: Agent;
beforeAll(async () => {
  portal = await openPortal();
  ada = await portal.actingAs('Ada');
});
afterAll(() => portal.close());

const listed = async (agent: Agent) => rules.parse((await agent.get(path).expect(200)).body).items;
async function wishOf(kind: LedgerRuleShape['kind'], changes: object = {}) {
  const found = (await listed(ada)).find((rule) => rule.kind === kind);
  if (!found) throw new Error(`There is no rule of ${kind}.`);
  const { amount, unit, reminders, escalations, basis } = found;
  const validFrom = addDays(today, 2);
  return { kind, amount, unit, reminders, escalations, basis, validFrom, reason: '按新办法执行', ...changes };
}

it('All staff read the rules; who wrote them is the administrator’s; nobody else is shown them', async () => {
  const [ofHan, ofAda] = [await listed(await portal.actingAs('Han')), await listed(ada)];
  expect(ofHan.map(({ kind }) => kind)).toEqual(ofAda.map(({ kind }) => kind));
  expect([ofHan[0]?.running, ofAda[0]?.running]).toEqual([null, 0]);
  await portal.anybody().get(path).expect(401);
});

it('Ada adds the next version; what begins and ends the clock stays the workflow’s', async () => {
  const { body } = await ada
    .post(path)
    .send(await wishOf('task_acknowledgement', { amount: 5 }))
    .expect(201);
  expect(ledgerRule.parse(body)).toMatchObject({
    ...{ version: 2, amount: 5, startsOn: ['issue'], onExpiry: 'breach', createdBy: 'Ada' },
  });
  const [event] = await portal.look(
    `SELECT actor_id, changes FROM access_event WHERE action = 'clock_rule_added'`,
  );
  expect(event).toMatchObject({
    actor_id: portal.idOf('Ada'),
    changes: { kind: 'task_acknowledgement', version: 2 },
  });
});

it.each(['Han', 'Li', 'Ouyang', 'Sun', 'An'] as const)('%s cannot', async (name) => {
  const before = await listed(ada);
  await (
    await portal.actingAs(name)
  )
    .post(path)
    .send(await wishOf('task_due'))
    .expect(403);
  expect(await listed(ada)).toEqual(before);
});

it.each([
  ['task_due', { amount: 10 }, '/amount'],
  ['task_acknowledgement', { amount: null }, '/amount'],
  ['retest_30', { validFrom: today }, '/validFrom'],
  ['retest_7', { reminders: [8] }, '/reminders/0'],
  ['task_due', { escalations: [{ step: 'escalate', after: 1 }] }, '/escalations/0/step'],
  ['commitment_due', { escalations: [{ step: 'urge', after: 1 }] }, '/escalations'],
] as const)('A version of %s with %o is refused at its place', async (kind, changes, pointer) => {
  const before = await listed(ada);
  const answer = await ada.post(path).send(await wishOf(kind, changes));
  expect([answer.status, ...pointersOf(answer)]).toEqual([422, pointer]);
  expect(await listed(ada)).toEqual(before);
});
