import { openPortal, type Portal } from '../kit/portal';
import { requests } from '../kit/story';
import { type Telling, tellingOf, until } from './telling';

let portal: Portal;
let telling: Telling;
beforeEach(async () => {
  portal = await openPortal();
  telling = tellingOf(portal);
});
afterEach(() => portal.close());

const assign = async (who: 'Li' | 'Sun', id: string, to: 'Han' | 'Ouyang') =>
  (await portal.actingAs(who))
    .post('/api/v1/complaints/assignments')
    .send({ complaints: [{ id }], assignee: portal.idOf(to) })
    .expect(200);

it('Leads hear of a new case, whoever works on it of what follows, and nobody of what they did themselves', async () => {
  const filed = await portal.through('forwarded');
  await telling.tell();
  await portal.step('Han', filed, requests.acknowledge);
  await portal.step('Han', filed, requests.respond);
  await telling.tell();
  expect(await telling.actionsOf('Li')).toEqual(['accept']);
  expect(await telling.actionsOf('Tang')).toEqual(['accept', 'respond']);
  expect(await telling.actionsOf('Ouyang')).toEqual(['acknowledge', 'respond']);
  for (const nobody of ['Han', 'Tao', 'Ou', 'Sun'] as const)
    expect(await telling.actionsOf(nobody)).toEqual([]);
  await portal.step('complainant', filed, requests.dispute);
  await telling.tell();
  expect(await telling.actionsOf('Han')).toEqual(['dispute']);
  expect(await telling.actionsOf('Ouyang')).toEqual(['acknowledge', 'respond', 'dispute']);
});

it('Whoever is given a case hears of it, and of the other platform’s case nobody', async () => {
  const filed = await portal.through('forwarded');
  const others = await portal.file({ respondent: 'douyin', targetUrl: 'https://u.jd.com/own' });
  await portal.step('Ou', others, requests.accept);
  await telling.tell();
  await assign('Li', filed.id, 'Han');
  await assign('Sun', others.id, 'Ouyang');
  await telling.tell();
  expect(await telling.actionsOf('Han')).toEqual(['assign']);
  expect(await telling.actionsOf('Ouyang')).toEqual(['assign']);
  const strangers = await portal.look(
    `SELECT p.name FROM notice n JOIN person p ON p.id = n.person_id JOIN organisation o ON o.id = p.organisation_id
     WHERE n.complaint_id = $1 AND o.kind = 'platform' AND o.slug <> 'douyin'`,
    [others.id],
  );
  expect(strangers).toEqual([]);
});

it('What a side keeps to itself is told to nobody else', async () => {
  const filed = await portal.through('in_progress');
  await telling.tell();
  await assign('Li', filed.id, 'Han');
  const note = { text: '请先核实商户资质', internal: true };
  await (
    await portal.actingAs('Li')
  )
    .post(`/api/v1/complaints/${filed.id}/statements`)
    .send(note)
    .expect(201);
  await telling.tell();
  expect(await telling.actionsOf('Han')).toEqual(['accept', 'assign', 'note']);
  for (const other of ['Tang', 'Tao', 'Ouyang'] as const)
    expect(await telling.actionsOf(other)).not.toContain('note');
});

it('Auditors, administrators and people who have left are told nothing', async () => {
  await portal.look('UPDATE person SET disabled_at = now() WHERE id = $1', [portal.idOf('Li')]);
  await portal.through('closed');
  await telling.tell();
  for (const nobody of ['An', 'Ada', 'Li'] as const) expect(await telling.actionsOf(nobody)).toEqual([]);
  expect((await telling.listOf('An')).items).toEqual([]);
  expect((await telling.listOf('Ada')).items).toEqual([]);
  expect((await telling.casesOf('Ada')).items).toEqual([]);
  expect(await telling.countOf('Ada')).toEqual({ unread: 0, exact: true });
});

it('A platform that has lost sight of a case is told nothing more, and its list shows nothing of it', async () => {
  const filed = await portal.through('forwarded');
  await telling.tell();
  expect((await telling.listOf('Li')).items).toMatchObject([{ complaint: { id: filed.id } }]);
  expect((await portal.attempt('Han', filed, requests.notOurs)).status).toBe(204);
  await telling.tell();
  const { items } = await telling.listOf('Li');
  expect(items).toMatchObject([{ action: 'accept', complaint: null, clock: null, dueOn: null }]);
  expect(JSON.stringify(items)).not.toContain(filed.caseNumber);
  expect((await telling.casesOf('Li')).items).toMatchObject([{ newest: { complaint: null }, unread: 1 }]);
  expect(await telling.actionsOf('Ouyang')).toEqual(['notOurs']);
});

it('A case without an address leaves nothing anywhere', async () => {
  const filed = await portal.through('closed');
  await telling.tell();
  expect(await telling.toComplainant(filed.id)).toEqual([]);
  expect(await portal.look('SELECT FROM mail WHERE complaint_id IS NOT NULL')).toEqual([]);
});

it('Four workers tell each person of each thing once, and nobody is forgotten when two are killed', async () => {
  const cases = await Promise.all(Array.from({ length: 12 }, () => portal.file()));
  for (const filed of cases) await portal.step('Ouyang', filed, requests.accept);
  // A worker that dies with its batch in hand: all of it is undone.
  await portal.look(
    `CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'killed'; END $$`,
  );
  await portal.look('CREATE TRIGGER die BEFORE UPDATE ON told_until FOR EACH ROW EXECUTE FUNCTION die()');
  await expect(telling.tell()).rejects.toThrow('killed');
  await expect(telling.teller.round(new Date())).rejects.toThrow('killed');
  expect(await portal.look('SELECT FROM notice')).toEqual([]);
  await portal.look('DROP TRIGGER die ON told_until');
  await until(async () => {
    await Promise.all([1, 2, 3, 4].map(() => telling.teller.round(new Date())));
    return (await telling.actionsOf('Li')).length > 0;
  }, 'Li is told');
  await telling.tell();
  expect(await telling.actionsOf('Li')).toEqual(cases.map(() => 'accept'));
  expect(await telling.actionsOf('Tang')).toEqual(cases.map(() => 'accept'));
});

it('While a demo is being loaded nobody is told of it', async () => {
  await portal.through('forwarded');
  await portal.look('UPDATE installation SET demo = false, seeded_at = now()');
  await telling.teller.round(new Date());
  expect(await telling.actionsOf('Li')).toEqual([]);
  await portal.look('UPDATE installation SET demo = true');
  await telling.tell();
  expect(await telling.actionsOf('Li')).toEqual(['accept']);
});
