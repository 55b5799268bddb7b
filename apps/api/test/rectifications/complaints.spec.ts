import { addDays } from '@hutong/casework';
import { Settling } from '../../src/rectifications/settling';
import { pageOf, problemOf } from '../kit/answers';
import {
  attemptNewTask,
  attemptTask,
  draftedTask,
  orderedTask,
  orderOf,
  runningCampaign,
  showTask,
  stepTask,
  type StoryCampaign,
  submission,
  taskRequests,
  taskRetest,
  taskThrough,
} from '../kit/campaign';
import type { Filed, Portal } from '../kit/portal';
import { requests, today } from '../kit/story';
import { underWay } from '../kit/under-way';

let portal: Portal;
let campaign: StoryCampaign;
underWay((opened, started) => ([portal, campaign] = [opened, started]));

const settle = () => portal.app.get(Settling, { strict: false }).round(new Date());
const tasksOf = async (filed: Filed) => (await portal.show('Ouyang', filed)).tasks;
const actionsOf = async (filed: Filed) =>
  (await portal.show('complainant', filed)).timeline.map(({ action }) => action);
/** From the acknowledgement to the strike-off, as it stands. */
async function strikeOff(id: string): Promise<void> {
  await stepTask(portal, 'Li', id, taskRequests.acknowledge);
  await stepTask(portal, 'Li', id, await submission(portal));
  await stepTask(portal, 'Ouyang', id, taskRequests.verify);
  await stepTask(portal, 'Ou', id, taskRequests.strikeOff);
}

describe('Rectification ordered on a complaint', () => {
  it('is listed in the running campaign, in the complaint’s language, with its scope', async () => {
    const filed = await portal.through('under_review', { locale: 'zh' });
    await portal.step('Ouyang', filed, requests.orderRectification);
    const [task] = await tasksOf(filed);
    const item = await showTask(portal, 'Ouyang', task?.id ?? '');
    expect(item).toMatchObject({
      ...{ state: 'listed', origin: 'complaints', title: 'taobao.com · 群聊', complaints: 1 },
      ...{ demand: requests.orderRectification.finding, campaign: { id: campaign.id } },
      scope: { target: { slug: 'taobao' }, linkType: null, scene: 'group_chat' },
    });
    expect(item.timeline.map(({ action }) => action)).toEqual(['list', 'link']);
    await portal.step('Ouyang', filed, { ...requests.orderRectification, finding: '再次发现同样的问题' });
    expect(await tasksOf(filed)).toHaveLength(1);
  });

  it('is linked with the open task that was named, and with no other platform’s', async () => {
    const filed = await portal.through('under_review');
    const task = await orderedTask(portal, campaign);
    const other = await draftedTask(portal, campaign, { platform: 'douyin', target: 'taobao' });
    const ended = await taskThrough(portal, campaign, 'cancelled');
    for (const wrong of [other, ended]) {
      const refused = await portal.attempt('Ouyang', filed, {
        ...requests.orderRectification,
        task: wrong.id,
      });
      expect(problemOf(refused).errors).toMatchObject([{ pointer: '/task' }]);
    }
    await portal.step('Ouyang', filed, { ...requests.orderRectification, task: task.id });
    expect(await tasksOf(filed)).toMatchObject([{ id: task.id }]);
    // What was refused left nothing behind.
    const findings = (await portal.show('Ouyang', filed)).timeline.filter(
      ({ action }) => action === 'orderRectification',
    );
    expect(findings).toHaveLength(1);
  });

  it('is only a finding where no campaign has the respondent', async () => {
    const { id } = await runningCampaign(portal, { participants: ['wechat'] });
    await portal.look(`DELETE FROM campaign_participant WHERE platform_id = $1 AND campaign_id <> $2`, [
      portal.idOf('taobao'),
      id,
    ]);
    const filed = await portal.file({ respondent: 'taobao', targetUrl: 'https://u.jd.com/1' });
    await portal.step('Ouyang', filed, requests.accept);
    await portal.step('Ouyang', filed, requests.escalate);
    await portal.step('Ouyang', filed, requests.orderRectification);
    expect(await tasksOf(filed)).toEqual([]);
  });
});

it('A drafted order is the finding of the complaints that wait for one; the others are only linked', async () => {
  const [ripe, fresh] = [await portal.through('under_review'), await portal.through('forwarded')];
  const task = await draftedTask(portal, campaign, { complaints: [ripe.id, fresh.id] });
  expect(task.linked.map(({ caseNumber }) => caseNumber).sort()).toEqual(
    [ripe.caseNumber, fresh.caseNumber].sort(),
  );
  expect(task.timeline.filter(({ action }) => action === 'link')).toMatchObject([
    { changes: { complaints: { after: 2 } } },
  ]);
  expect((await portal.show('Ouyang', ripe)).timeline.at(-1)).toMatchObject({
    ...{ action: 'orderRectification', note: task.demand },
  });
  expect(await actionsOf(fresh)).not.toContain('orderRectification');
  const listed = pageOf(
    await (await portal.actingAs('Ouyang')).get(`/api/v1/complaints?task=${task.id}&sort=filed`),
  );
  expect(listed.items.map(({ id }) => id)).toEqual([ripe.id, fresh.id]);
});

it('A complaint is linked and taken off by an officer; twice is once, a stranger’s is nothing', async () => {
  const filed = await portal.through('forwarded');
  const { id } = await orderedTask(portal, campaign);
  const [officer, lead] = [await portal.actingAs('Ouyang'), await portal.actingAs('Li')];
  const link = `/api/v1/tasks/${id}/complaints`;
  await lead
    .post(link)
    .send({ complaints: [filed.id] })
    .expect(403);
  await officer
    .post(link)
    .send({ complaints: [filed.id] })
    .expect(201);
  const { body } = await officer
    .post(link)
    .send({ complaints: [filed.id] })
    .expect(201);
  expect(body).toMatchObject({ complaints: 1, revision: 3 });
  await officer.delete(`${link}/${filed.id}`).expect(200);
  await officer.delete(`${link}/${filed.id}`).expect(404);
  expect((await showTask(portal, 'Ouyang', id)).linked).toEqual([]);
});

describe('After the strike-off', () => {
  it('complaints under review are closed with the re-test, once, and each complainant reads of it', async () => {
    const waiting = [await portal.through('under_review'), await portal.through('under_review')];
    const inHand = await portal.through('in_progress');
    const ids = [...waiting, inHand].map(({ id }) => id);
    const { id } = await orderedTask(portal, campaign, { complaints: ids });
    await settle();
    expect((await portal.show('Ouyang', waiting[0] ?? inHand)).state).toBe('under_review');
    await strikeOff(id);
    await Promise.all([settle(), settle(), settle()]);
    for (const filed of waiting) {
      expect(await portal.show('complainant', filed)).toMatchObject({
        state: 'closed',
        closedAs: 'verified',
      });
      const verified = (await portal.show('complainant', filed)).timeline.filter(
        ({ action }) => action === 'verify',
      );
      expect(verified).toMatchObject([{ side: 'system', to: 'closed' }]);
      expect((await portal.show('Ouyang', filed)).retests).toHaveLength(1);
    }
    expect((await portal.show('Ouyang', inHand)).state).toBe('in_progress');
    const struck = await showTask(portal, 'Ouyang', id);
    expect(struck.linked.map(({ settled }) => settled)).toEqual([true, true, true]);
    const closed = await (
      await portal.actingAs('Ouyang')
    ).get(`/api/v1/complaints?task=${id}&closedFrom=${today}&closedTo=${today}`);
    expect(pageOf(closed).items).toHaveLength(2);
  });

  it('a harmful link stays open, and the task says which', async () => {
    const filed = await portal.file({ kind: 'harmful_link', symptom: undefined, harmGround: 'fraud' });
    await portal.step('Ouyang', filed, requests.accept);
    await portal.step('Ouyang', filed, requests.escalate);
    const { id } = await orderedTask(portal, campaign, { complaints: [filed.id] });
    await strikeOff(id);
    await settle();
    expect((await portal.show('Ouyang', filed)).state).toBe('under_review');
    const struck = await showTask(portal, 'Ouyang', id);
    expect(struck.linked).toMatchObject([{ settled: true }]);
    expect(struck.timeline.at(-1)).toMatchObject({
      ...{ action: 'note', side: 'system', changes: { complaint: { after: filed.caseNumber } } },
    });
    expect((await showTask(portal, 'Li', id)).timeline.map(({ action }) => action)).not.toContain('note');
    await settle();
    expect((await showTask(portal, 'Ouyang', id)).revision).toBe(struck.revision);
  });
});

describe('A re-test after the strike-off', () => {
  const failed = { ...taskRetest, result: 'still_blocked' } as const;

  it('that fails reopens the task by the portal itself, with what else was done about the same', async () => {
    const alike = await taskThrough(portal, campaign, 'struck_off', { scene: null });
    const elsewhere = await taskThrough(portal, campaign, 'struck_off', { scene: 'moments' });
    const { id } = await taskThrough(portal, campaign, 'struck_off');
    const after = await stepTask(portal, 'Ouyang', id, { ...taskRequests.recordRetest, retest: failed });
    expect(after).toMatchObject({ state: 'returned', timesReopened: 1, struckOffAt: null, nextRetest: null });
    expect(after.timeline.slice(-2)).toMatchObject([
      { action: 'recordRetest', side: 'regulator' },
      { action: 'reopen', side: 'system' },
    ]);
    expect(after.retests.map(({ occasion }) => occasion)).toEqual(['verification', 'retest_7']);
    expect((await showTask(portal, 'Ouyang', alike.id)).state).toBe('returned');
    expect((await showTask(portal, 'Ouyang', elsewhere.id)).state).toBe('struck_off');
  });

  it('that passes answers the clock that is due next, a spot check none, and a platform records none', async () => {
    const { id } = await taskThrough(portal, campaign, 'struck_off', { scene: 'moments', target: 'douyin' });
    const spot = await stepTask(portal, 'Ou', id, { ...taskRequests.recordRetest, spot: true });
    expect(spot.nextRetest).toBe('retest_7');
    expect((await stepTask(portal, 'Ou', id, taskRequests.recordRetest)).nextRetest).toBe('retest_30');
    expect((await attemptTask(portal, 'Li', id, taskRequests.recordRetest)).status).toBe(409);
    const reopened = await stepTask(portal, 'Ou', id, taskRequests.reopen);
    expect(reopened).toMatchObject({ state: 'returned', orderedDueOn: addDays(today, 15) });
  });
});

it('Somebody else’s platform is not ordered anything by a platform, nor a complaint that it cannot see', async () => {
  const wish = orderOf(campaign, { complaints: ['0197a1b2-0000-7000-8000-000000000001'] });
  expect(problemOf(await attemptNewTask(portal, 'Ouyang', wish)).errors).toMatchObject([
    { pointer: '/complaints/0', code: 'need_complaints_of_platform' },
  ]);
});
