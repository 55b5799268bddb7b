import { assignmentsOf } from './kit/answers';
import { openPortal, type Portal } from './kit/portal';
import { requests } from './kit/story';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

it('Of 100 who act on what they saw, one wins, and the others hear who did what since', async () => {
  const filed = await portal.through('in_progress');
  const [han, li] = [await portal.actingAs('Han'), await portal.actingAs('Li')];
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, n) =>
      (n % 2 ? han : li)
        .post(`/api/v1/complaints/${filed.id}/transitions`)
        .send({ ...requests.respond, revision: 3, note: `answer ${n}` }),
    ),
  );
  const won = answers.filter((answer) => answer.status === 201);
  expect(won).toHaveLength(1);
  for (const lost of answers.filter((answer) => answer.status !== 201)) {
    expect([lost.status, lost.body.code]).toEqual([409, 'stale_revision']);
    expect(lost.body.since).toEqual([
      expect.objectContaining({ revision: 4, action: 'respond', to: 'responded' }),
    ]);
  }
  const [row] = await portal.look(
    'SELECT revision, (SELECT count(*)::int FROM case_event) AS events, (SELECT count(*)::int FROM response) AS responses FROM complaint',
  );
  expect(row).toEqual({ revision: 4, events: 4, responses: 1 });
});

it('What happened since tells nobody of another side’s notes', async () => {
  const filed = await portal.through('in_progress');
  const tao = await portal.actingAs('Tao');
  const text = 'CANARY 内部意见';
  await tao.post(`/api/v1/complaints/${filed.id}/statements`).send({ text, internal: true }).expect(201);
  const { status, body } = await portal.attempt('Han', filed, { ...requests.respond, revision: 3 });
  expect([status, body.since]).toEqual([409, []]);
});

it('Assigning what has changed says so for that one, and assigns the others', async () => {
  const [one, other] = [await portal.through('in_progress'), await portal.through('in_progress')];
  const li = await portal.actingAs('Li');
  const complaints = [
    { id: one.id, revision: 2 },
    { id: other.id, revision: 3 },
  ];
  const answer = await li
    .post('/api/v1/complaints/assignments')
    .send({ complaints, assignee: 'me' })
    .expect(200);
  expect(assignmentsOf(answer)).toEqual(['stale_revision', null]);
  expect((await portal.show('Li', other)).assignee?.name).toBe('Li');
  expect((await portal.show('Li', other)).timeline.at(-1)).toMatchObject({
    action: 'assign',
    changes: { assignee: { before: 'Han', after: 'Li' } },
  });
  expect((await portal.show('Tao', other)).timeline).toHaveLength(3);
});

it('Li assigns to people of WeChat only; Sun to those of the regulator who may act', async () => {
  const { id } = await portal.through('in_progress');
  const assign = async (who: 'Li' | 'Sun', whom: 'Han' | 'Tao' | 'Ou' | 'An') => {
    const agent = await portal.actingAs(who);
    const answer = await agent
      .post('/api/v1/complaints/assignments')
      .send({ complaints: [{ id }], assignee: portal.idOf(whom) })
      .expect(200);
    return assignmentsOf(answer)[0];
  };
  expect([await assign('Li', 'Han'), await assign('Li', 'Tao')]).toEqual([null, 'not_found']);
  expect([await assign('Sun', 'Ou'), await assign('Sun', 'An')]).toEqual([null, 'not_found']);
});
