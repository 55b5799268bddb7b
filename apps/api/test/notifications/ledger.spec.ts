import { addDays } from '@hutong/casework';
import { notice, page } from '@hutong/contract';
import { Sweep } from '../../src/deadlines/sweep';
import { orderedTask, runningCampaign, stepTask, type StoryCampaign, taskRequests } from '../kit/campaign';
import { everybodyAtWork, type PersonName } from '../kit/cast';
import { openPortal, type Portal } from '../kit/portal';
import { today } from '../kit/story';
import { tellingOf, type Telling } from './telling';

/** By day, so that mail goes. */
const noonIn = (days: number) => new Date(`${addDays(today, days)}T12:00:00+08:00`);
const notices = page(notice);

let portal: Portal;
let telling: Telling;
let campaign: StoryCampaign;
beforeAll(async () => {
  portal = await openPortal();
  telling = tellingOf(portal);
  campaign = await runningCampaign(portal);
});
afterAll(() => portal.close());

/** What each person was told of a task, by name. */
async function toldOf(id: string, action: string): Promise<PersonName[]> {
  const rows = await portal.look<{ person: string; n: number }>(
    `SELECT person_id AS person, count(*)::int AS n FROM notice WHERE record_id = $1 AND action = $2 GROUP BY 1`,
    [id, action],
  );
  expect(rows.every(({ n }) => n === 1 || action.startsWith('reminder') || action === 'breach')).toBe(true);
  return everybodyAtWork.filter((name) => rows.some(({ person }) => person === portal.idOf(name)));
}

it('The lead of WeChat is told of an order; Douyin, Taobao and the complainant of nothing', async () => {
  const { id, number, title } = await orderedTask(portal, campaign);
  // Four workers at once, and then whatever is left.
  await Promise.all(Array.from({ length: 4 }, () => telling.teller.round(new Date())));
  await telling.tell();
  expect(await toldOf(id, 'issue')).toEqual(['Li', 'Ouyang']);
  const { items } = await telling.listOf('Li', `&recordId=${id}`);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    ...{ kind: 'event', action: 'issue', complaint: null, read: false },
    record: { id, kind: 'task', number, title, state: 'issued' },
  });
  expect(await portal.look('SELECT FROM notice WHERE record_id IS NOT NULL AND person_id IS NULL')).toEqual(
    [],
  );
  for (const name of ['Dou', 'Tang', 'Tao', 'An', 'Ada'] as const)
    expect((await telling.listOf(name, `&recordId=${id}`)).items).toEqual([]);
});

it('The supervisor is told when an extension is asked for, the one who asks is not; Li is told what was decided', async () => {
  const { id } = await orderedTask(portal, campaign);
  await stepTask(portal, 'Li', id, taskRequests.acknowledge);
  await stepTask(portal, 'Li', id, taskRequests.requestExtension);
  await telling.tell();
  expect(await toldOf(id, 'requestExtension')).toEqual(['Ouyang', 'Sun']);
  await stepTask(portal, 'Sun', id, taskRequests.grantExtension);
  await telling.tell();
  expect(await toldOf(id, 'grantExtension')).toEqual(['Li', 'Ouyang']);
});

it('What is noted inside one side is told to nobody else, and a task stands once among the matters', async () => {
  const { id } = await orderedTask(portal, campaign);
  await stepTask(portal, 'Li', id, taskRequests.acknowledge);
  await telling.tell();
  const ofTask = (cases: Awaited<ReturnType<Telling['casesOf']>>) =>
    cases.items.filter(({ newest }) => newest.record?.id === id);
  expect(ofTask(await telling.casesOf('Ouyang'))).toMatchObject([{ unread: 2, total: 2 }]);
  const agent = await portal.actingAs('Ouyang');
  await agent.post('/api/v1/notices/read').send({ recordId: id }).expect(200);
  expect(ofTask(await telling.casesOf('Ouyang'))).toMatchObject([{ unread: 0, total: 2 }]);
  // Somebody else's are as they were.
  expect(ofTask(await telling.casesOf('Li'))).toMatchObject([{ unread: 1, total: 1 }]);
});

it('Reminders and a breach are told to the lead once each, with a letter in her language that leads to the task', async () => {
  const { id, number } = await orderedTask(portal, campaign);
  const later = noonIn(60);
  await portal.app.get(Sweep, { strict: false }).all(later);
  await telling.tell(later);
  const rows = await portal.look<{ step: string; n: number }>(
    `SELECT coalesce(clock, '') || ' ' || action AS step, count(*)::int AS n FROM notice
     WHERE record_id = $1 AND person_id = $2 GROUP BY 1`,
    [id, portal.idOf('Li')],
  );
  expect(rows.every(({ n }) => n === 1)).toBe(true);
  expect(rows.map(({ step }) => step)).toEqual(
    expect.arrayContaining(['task_acknowledgement breach', 'task_due breach', 'task_due reminder:1']),
  );
  expect(await toldOf(id, 'breach')).toEqual(['Li', 'Ouyang']);
  await telling.mail(noonIn(63));
  const letters = await portal.look<{ subject: string; text: string }>(
    `SELECT subject, text FROM caught_mail WHERE recipient LIKE 'li@%'`,
  );
  expect(letters.some(({ text }) => text.includes(number) && text.includes(`/console/tasks/${id}`))).toBe(
    true,
  );
  expect(
    await portal.look(
      `SELECT FROM caught_mail WHERE recipient LIKE '%@douyin%' OR recipient LIKE '%@taobao%'`,
    ),
  ).toEqual([]);
});

it('Whoever asks for the notices of a record that is not theirs, or that there is not, gets the same nothing', async () => {
  const [row] = await portal.look<{ id: string }>(`SELECT id FROM ledger_record WHERE kind = 'task' LIMIT 1`);
  const dou = await portal.actingAs('Dou');
  for (const id of [row?.id, '0197a1b2-0000-7000-8000-000000000001']) {
    const { body } = await dou.get(`/api/v1/notices?recordId=${id}`).expect(200);
    expect(notices.parse(body).items).toEqual([]);
    await dou.post('/api/v1/notices/read').send({ recordId: id }).expect(200);
  }
  expect(await portal.look('SELECT FROM notice WHERE person_id = $1', [portal.idOf('Dou')])).toEqual([]);
});
