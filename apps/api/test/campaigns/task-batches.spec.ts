import { addDays } from '@hutong/casework';
import { z } from 'zod';
import { taskBatch, type WriteTaskBatch } from '@hutong/contract';
import { newId } from '../../src/database/id';
import { showTask, stepTask, type StoryCampaign, taskRequests } from '../kit/campaign';
import type { Portal } from '../kit/portal';
import { inAMonth, today } from '../kit/story';
import { underWay } from '../kit/under-way';
import { askBatch, attemptBatch, draftedTasks, dueInAMonth, runnerOf, shownBatch, workOff } from './batches';

let portal: Portal;
let campaign: StoryCampaign;
underWay((opened, started) => ([portal, campaign] = [opened, started]));

const issue = (tasks: readonly string[]): WriteTaskBatch => ({ kind: 'issue', tasks: [...tasks] });
const statesOf = async (ids: readonly string[]) => {
  const rows = await portal.look<{ state: string; value: number }>(
    'SELECT state, count(*)::int AS value FROM ledger_record WHERE id = ANY ($1) GROUP BY state',
    [ids],
  );
  return Object.fromEntries(rows.map(({ state, value }) => [state, value]));
};

const issuesOf = async (ids: readonly string[]) => {
  const [row] = await portal.look<{ events: number }>(
    `SELECT count(*)::int AS events FROM ledger_event WHERE record_id = ANY ($1) AND action = 'issue'`,
    [ids],
  );
  return row?.events;
};

describe('Five hundred drafts issued at once', () => {
  it('are answered at once, done one by one with a letter each, and what fails is named', async () => {
    const yesterday = addDays(today, -1);
    const ids = await draftedTasks(portal, campaign, [
      ...dueInAMonth(496),
      yesterday,
      yesterday,
      inAMonth,
      null,
    ]);
    const sun = await portal.actingAs('Sun');
    const asked = await askBatch(portal, 'Sun', issue(ids));
    expect(asked).toMatchObject({
      kind: 'issue',
      state: 'running',
      total: 500,
      done: 0,
      failed: 0,
      finishedAt: null,
    });
    const cancelled = ids[498] ?? '';
    await stepTask(portal, 'Sun', cancelled, taskRequests.cancel);

    const since = performance.now();
    await workOff(portal);
    expect(performance.now() - since).toBeLessThan(60_000);
    const batch = await shownBatch(sun, asked.id);
    expect(batch).toMatchObject({
      state: 'finished',
      total: 500,
      done: 496,
      failed: 4,
      tasks: ids.slice(0, 496),
    });
    expect(batch.finishedAt).not.toBeNull();
    const numberOf = async (id: string) => (await showTask(portal, 'Sun', id)).number;
    expect(batch.failures.map(({ line, label, taskId }) => [line, label, taskId])).toEqual(
      await Promise.all(
        ids.slice(496).map(async (id, index) => [497 + index, await numberOf(id), id] as const),
      ),
    );
    const [past, , gone] = batch.failures;
    expect(past?.happened).toMatch(/date/i);
    expect(gone?.happened).toBe('This cannot be done with the record now.');
    const [pastInChinese] = (await shownBatch(sun, asked.id, 'zh')).failures;
    expect(pastInChinese?.happened).toMatch(/\p{Script=Han}/u);
    expect(await statesOf(ids)).toEqual({ issued: 496, draft: 2, cancelled: 1, listed: 1 });
    const [letters] = await portal.look<{ value: number }>(
      'SELECT count(DISTINCT record_id)::int AS value FROM letter WHERE record_id = ANY ($1)',
      [ids],
    );
    expect(letters?.value).toBe(496);
  }, 120_000);

  it('by four workers are done once each', async () => {
    const ids = await draftedTasks(portal, campaign, dueInAMonth(60));
    const { id } = await askBatch(portal, 'Sun', issue(ids));
    await Promise.all([workOff(portal), workOff(portal), workOff(portal), workOff(portal)]);
    expect(await shownBatch(await portal.actingAs('Sun'), id)).toMatchObject({
      state: 'finished',
      done: 60,
      failed: 0,
    });
    expect(await issuesOf(ids)).toBe(60);
  });
});

it('What a process held when it was killed is done by the next, and nothing twice', async () => {
  const ids = await draftedTasks(portal, campaign, dueInAMonth(3));
  const { id } = await askBatch(portal, 'Sun', issue(ids));
  await portal.look('BEGIN');
  await portal.look('SELECT FROM batch_line WHERE batch_id = $1 AND line = 2 FOR UPDATE', [id]);
  await workOff(portal);
  const sun = await portal.actingAs('Sun');
  expect(await shownBatch(sun, id)).toMatchObject({ state: 'running', done: 2, failed: 0 });
  await portal.look('ROLLBACK');
  await workOff(portal);
  expect(await shownBatch(sun, id)).toMatchObject({ state: 'finished', done: 3, failed: 0, tasks: ids });
  expect(await issuesOf(ids)).toBe(3);
});

describe('Other work', () => {
  it('drafts listed items with what they say themselves', async () => {
    const ids = await draftedTasks(portal, campaign, [null, null]);
    const { id } = await askBatch(portal, 'Ouyang', { kind: 'draft', tasks: ids, dueOn: inAMonth });
    await workOff(portal);
    expect(await shownBatch(await portal.actingAs('Ouyang'), id)).toMatchObject({
      done: 2,
      failed: 0,
      tasks: ids,
    });
    expect(await showTask(portal, 'Ouyang', ids[0] ?? '')).toMatchObject({
      ...{ state: 'draft', demand: '群聊中的商品链接应当能够直接打开', orderedDueOn: inAMonth },
      scenario: { id: campaign.scenario },
    });
  });

  it('orders the same of each platform; one that takes no part fails by its name', async () => {
    const other = newId();
    await portal.look(
      `INSERT INTO organisation (id, slug, kind, name_zh, name_en) VALUES ($1, 'weibo', 'platform', '微博', 'Weibo')`,
      [other],
    );
    const { id } = await askBatch(portal, 'Ouyang', {
      ...{ kind: 'order', platforms: ['wechat', 'taobao', 'weibo', 'wechat'], origin: 'inspection' },
      ...{ title: '放开外链', demand: '群聊中的外链应当能够直接打开', dueOn: inAMonth },
      ...{ campaign: campaign.id, scenario: campaign.scenario, scene: 'group_chat' },
    });
    await workOff(portal);
    const batch = await shownBatch(await portal.actingAs('Ouyang'), id, 'zh');
    expect(batch).toMatchObject({
      total: 3,
      done: 2,
      failed: 1,
      failures: [{ line: 3, label: '微博', taskId: null }],
    });
    expect(await showTask(portal, 'Ouyang', batch.tasks[1] ?? '')).toMatchObject({
      ...{ state: 'draft', platform: { slug: 'taobao' }, title: '放开外链', scope: { scene: 'group_chat' } },
    });
  });

  it('of Ouyang’s that a supervisor must do fails line by line', async () => {
    const ids = await draftedTasks(portal, campaign, dueInAMonth(1));
    const { id } = await askBatch(portal, 'Ouyang', issue([...ids, newId()]));
    await workOff(portal);
    expect(await shownBatch(await portal.actingAs('Ouyang'), id)).toMatchObject({ done: 0, failed: 2 });
    expect(await statesOf(ids)).toEqual({ draft: 1 });
  });
});

describe('What waits', () => {
  it('stops when Sun cancels; what is done stays done', async () => {
    const ids = await draftedTasks(portal, campaign, dueInAMonth(30));
    const { id } = await askBatch(portal, 'Sun', issue(ids));
    await runnerOf(portal).round();
    const sun = await portal.actingAs('Sun');
    const { body } = await sun.post(`/api/v1/task-batches/${id}/cancellation`).expect(200);
    const cancelled = taskBatch.parse(body);
    expect(cancelled).toMatchObject({ state: 'cancelled', total: 30, done: 25, failed: 0 });
    await workOff(portal);
    expect(await statesOf(ids)).toEqual({ issued: 25, draft: 5 });
    await sun.post(`/api/v1/task-batches/${id}/cancellation`).expect(200);
  });

  it('fails for somebody who has been disabled or demoted meanwhile', async () => {
    for (const change of ['disabled_at = now()', `role = 'auditor'`]) {
      const ids = await draftedTasks(portal, campaign, dueInAMonth(2));
      const { id } = await askBatch(portal, 'Sun', issue(ids));
      await portal.look(`UPDATE person SET ${change} WHERE id = $1`, [portal.idOf('Sun')]);
      await workOff(portal);
      await portal.look(`UPDATE person SET disabled_at = NULL, role = 'supervisor' WHERE id = $1`, [
        portal.idOf('Sun'),
      ]);
      const batch = await shownBatch(await portal.actingAs('Sun'), id);
      expect(batch).toMatchObject({ state: 'finished', done: 0, failed: 2 });
      expect(batch.failures[0]?.happened).toBe('Your role does not include this');
      expect(await statesOf(ids)).toEqual({ draft: 2 });
    }
  });
});

describe('Whose it is', () => {
  it('is seen, and cancelled, by who asked only', async () => {
    const ids = await draftedTasks(portal, campaign, dueInAMonth(1));
    const { id } = await askBatch(portal, 'Sun', issue(ids));
    const ouyang = await portal.actingAs('Ouyang');
    expect((await ouyang.get(`/api/v1/task-batches/${id}`)).status).toBe(404);
    expect((await ouyang.post(`/api/v1/task-batches/${id}/cancellation`)).status).toBe(404);
    expect((await ouyang.get(`/api/v1/task-batches/${newId()}`)).status).toBe(404);
    const listOf = async (who: 'Ouyang' | 'Sun') => {
      const { body } = await (await portal.actingAs(who)).get('/api/v1/task-batches').expect(200);
      return z
        .object({ items: z.array(taskBatch) })
        .parse(body)
        .items.map((batch) => batch.id);
    };
    expect((await listOf('Sun'))[0]).toBe(id);
    expect(await listOf('Ouyang')).not.toContain(id);
    for (const who of ['Li', 'An', 'Ada'] as const) {
      expect((await attemptBatch(portal, who, issue(ids))).status).toBe(403);
      expect((await (await portal.actingAs(who)).get('/api/v1/task-batches')).status).toBe(403);
    }
    await workOff(portal);
  });

  it('is asked for once with the same key, and with no more than five hundred lines', async () => {
    const ids = await draftedTasks(portal, campaign, dueInAMonth(1));
    const sun = await portal.actingAs('Sun');
    const send = () =>
      sun.post('/api/v1/task-batches').set('Idempotency-Key', 'batch-of-sun').send(issue(ids));
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status, second.body.id]).toEqual([202, 202, first.body.id]);
    const tooMany = issue(Array.from({ length: 501 }, () => newId()));
    expect((await attemptBatch(portal, 'Sun', tooMany)).status).toBe(400);
  });
});
