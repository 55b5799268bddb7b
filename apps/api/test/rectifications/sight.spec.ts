import { newId } from '../../src/database/id';
import { problemOf } from '../kit/answers';
import type { PersonName } from '../kit/cast';
import {
  attemptTask,
  draftedTask,
  orderedTask,
  showTask,
  stepTask,
  type StoryCampaign,
  submission,
  taskRequests,
  taskThrough,
} from '../kit/campaign';
import type { Portal } from '../kit/portal';
import { underWay } from '../kit/under-way';

let portal: Portal;
let campaign: StoryCampaign;
underWay((opened, started) => ([portal, campaign] = [opened, started]));

const lookAt = async (who: PersonName, path: string) => (await portal.actingAs(who)).get(`/api/v1/${path}`);
const numbersSeenBy = async (who: PersonName): Promise<string> => (await lookAt(who, 'tasks?limit=100')).text;

it('A platform and the affected one see nothing of another’s task: not there, not in lists, not in sheets', async () => {
  const { id, number } = await taskThrough(portal, campaign, 'submitted');
  for (const who of ['Tao', 'Tang', 'Dou'] as const) {
    expect((await lookAt(who, `tasks/${id}`)).status).toBe(404);
    expect(await numbersSeenBy(who)).not.toContain(number);
    expect((await lookAt(who, 'tasks/board')).text).not.toContain(number);
    expect((await lookAt(who, `tasks/timeline?campaign=${campaign.id}`)).text).not.toContain(number);
    expect((await lookAt(who, 'tasks/export.csv')).text).not.toContain(number);
    expect((await attemptTask(portal, who, id, taskRequests.reportProgress)).status).toBe(404);
    const agent = await portal.actingAs(who);
    await agent.post(`/api/v1/tasks/${id}/notes`).send({ text: '打听一下' }).expect(404);
    await agent
      .put(`/api/v1/tasks/${id}/assignee`)
      .send({ person: portal.idOf(who) })
      .expect(404);
  }
  const unknown = newId();
  const [foreign, missing] = [await lookAt('Tao', `tasks/${id}`), await lookAt('Tao', `tasks/${unknown}`)];
  expect({ ...problemOf(foreign), instance: '' }).toEqual({ ...problemOf(missing), instance: '' });
  expect(await numbersSeenBy('Han')).toContain(number);
});

it('A draft is not seen by its platform until it is issued', async () => {
  const { id, number } = await draftedTask(portal, campaign);
  expect((await lookAt('Li', `tasks/${id}`)).status).toBe(404);
  expect(await numbersSeenBy('Li')).not.toContain(number);
  await stepTask(portal, 'Sun', id, taskRequests.issue);
  expect((await showTask(portal, 'Li', id)).side).toBe('respondent');
});

it('An auditor reads everything and changes nothing; an administrator reads nothing', async () => {
  const { id } = await orderedTask(portal, campaign);
  expect((await showTask(portal, 'An', id)).actions).toEqual([]);
  expect((await attemptTask(portal, 'An', id, taskRequests.cancel)).status).toBe(403);
  const auditor = await portal.actingAs('An');
  await auditor.post('/api/v1/tasks').send({}).expect(403);
  await auditor.post(`/api/v1/tasks/${id}/notes`).send({ text: '记一笔' }).expect(403);
  await auditor.put(`/api/v1/tasks/${id}/assignee`).send({ person: null }).expect(403);
  expect((await lookAt('Ada', `tasks/${id}`)).status).toBe(403);
  expect((await lookAt('Ada', 'tasks')).status).toBe(403);
});

it('A note stays on the side that wrote it, with its files', async () => {
  const { id } = await orderedTask(portal, campaign);
  const han = await portal.actingAs('Han');
  const file = await portal.upload(han, 'internal.png');
  await han
    .post(`/api/v1/tasks/${id}/notes`)
    .send({ text: '内部讨论', files: [file] })
    .expect(201);
  expect((await showTask(portal, 'Li', id)).timeline.at(-1)).toMatchObject({
    ...{ action: 'note', note: '内部讨论', files: [{ id: file.id }] },
  });
  const seen = await showTask(portal, 'Ouyang', id);
  expect(seen.timeline.map(({ action }) => action)).not.toContain('note');
  expect(seen.evidence).toBe(0);
});

it('A task is given to an active colleague of one’s own side, who finds it under their name', async () => {
  const { id } = await orderedTask(portal, campaign);
  const li = await portal.actingAs('Li');
  const give = (person: string | null) => li.put(`/api/v1/tasks/${id}/assignee`).send({ person });
  expect((await give(portal.idOf('Han')).expect(200)).body).toMatchObject({ assignee: { name: 'Han' } });
  expect((await lookAt('Han', 'tasks?assigned=me')).text).toContain(id);
  expect((await showTask(portal, 'Ouyang', id)).assignee).toMatchObject({ name: 'Ouyang' });
  await give(portal.idOf('Tao')).expect(404);
  await give(portal.idOf('Ouyang')).expect(404);
  const ouyang = await portal.actingAs('Ouyang');
  await ouyang
    .put(`/api/v1/tasks/${id}/assignee`)
    .send({ person: portal.idOf('An') })
    .expect(404);
  await give(null).expect(200);
});

it('Whoever decides by what is not so any more is told what happened', async () => {
  const { id, revision } = await orderedTask(portal, campaign);
  await stepTask(portal, 'Li', id, taskRequests.acknowledge);
  const stale = await attemptTask(portal, 'Sun', id, { ...taskRequests.cancel, revision });
  expect([stale.status, problemOf(stale).code]).toEqual([409, 'stale_revision']);
  expect(problemOf(stale).since).toMatchObject([{ action: 'acknowledge' }]);
});

it('The same key is done once, and not again with something else', async () => {
  const { id, revision } = await orderedTask(portal, campaign);
  const agent = await portal.actingAs('Sun');
  const send = (request: object) =>
    agent
      .post(`/api/v1/tasks/${id}/transitions`)
      .set('Idempotency-Key', `cancel-${id}`)
      .send({ ...request, revision });
  const first = await send(taskRequests.cancel).expect(201);
  const again = await send(taskRequests.cancel).expect(201);
  expect(again.text).toBe(first.text);
  await send({ ...taskRequests.cancel, reason: '另一个理由也行' }).expect(422);
  expect((await showTask(portal, 'Sun', id)).revision).toBe(revision + 1);
});

describe('A report', () => {
  it('has evidence of before and of after', async () => {
    const { id } = await taskThrough(portal, campaign, 'in_progress');
    const whole = await submission(portal);
    const pointersWithout = async (changes: object) =>
      problemOf(await attemptTask(portal, 'Li', id, { ...whole, ...changes })).errors?.map(
        ({ pointer }) => pointer,
      );
    expect(await pointersWithout({ before: [] })).toEqual(['/before']);
    expect(await pointersWithout({ before: undefined, after: [] })).toEqual(['/before', '/after']);
    expect((await attemptTask(portal, 'Han', id, whole)).status).toBe(409);
    expect((await stepTask(portal, 'Li', id, whole)).state).toBe('submitted');
  });

  it('cannot take a file of somebody else', async () => {
    const { id } = await taskThrough(portal, campaign, 'in_progress');
    const refused = await attemptTask(portal, 'Li', id, await submission(portal, 'Tang'));
    expect(problemOf(refused)).toMatchObject({
      code: 'file_not_claimable',
      errors: [{ pointer: '/before/0' }],
    });
    expect((await showTask(portal, 'Li', id)).state).toBe('in_progress');
  });

  it('of progress names milestones of this task only', async () => {
    const { id } = await taskThrough(portal, campaign, 'in_progress');
    const step = { ...taskRequests.reportProgress, reached: [newId()] };
    expect(problemOf(await attemptTask(portal, 'Li', id, step)).errors).toMatchObject([
      { pointer: '/reached/0' },
    ]);
  });
});
