import { cellStateOn } from '@hutong/casework';
import { runningCampaign } from '../kit/campaign';
import { openPortal, type Portal } from '../kit/portal';
import { inAMonth, today } from '../kit/story';
import { promised, steps, walk } from '../commitments/promises';
import { changed, checked, daysAgo, matrixOf, place, seen, spotCheck } from './cells';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
  await changed(portal, { state: 'blocked', sinceOn: daysAgo(60) });
  await changed(portal, { state: 'trial', sinceOn: daysAgo(20) });
  await changed(portal, { state: 'open', sinceOn: daysAgo(3) });
  await changed(portal, { source: 'taobao', target: 'wechat', state: 'open_after_confirmation' });
  await changed(portal, { target: undefined, linkType: 'ecommerce', scene: 'moments', state: 'user_choice' });
  await changed(portal, { source: 'douyin', target: 'taobao', state: 'blocked' });
});
afterAll(() => portal.close());

const groupChat = async (who: Parameters<typeof matrixOf>[1] = 'Ouyang') => {
  const { cells } = await matrixOf(portal, who, { source: 'wechat', scene: 'group_chat' });
  const found = cells.find(({ target }) => target === 'taobao');
  if (!found) throw new Error('The cell is not there.');
  return found;
};

describe('the openness matrix', () => {
  const toTaobao = 'wechat→taobao group_chat: open';
  const toWechat = 'taobao→wechat group_chat: open_after_confirmation';
  const toShops = 'wechat→ecommerce moments: user_choice';
  const fromDouyin = 'douyin→taobao group_chat: blocked';

  it('shows the regulator every relation', async () => {
    const all = [fromDouyin, toWechat, toShops, toTaobao];
    for (const name of ['Ouyang', 'Sun', 'An'] as const) expect(await seen(portal, name)).toEqual(all.sort());
  });

  it('shows a platform the relations from it and to it, and no other', async () => {
    expect(await seen(portal, 'Li')).toEqual([toWechat, toShops, toTaobao].sort());
    expect(await seen(portal, 'Tao')).toEqual([fromDouyin, toWechat, toTaobao].sort());
    expect(await seen(portal, 'Dou')).toEqual([fromDouyin]);
    expect((await matrixOf(portal, 'Dou')).platforms.map(({ slug }) => slug)).toEqual(['douyin', 'taobao']);
  });

  it('is nothing for an administrator or for anybody', async () => {
    await (await portal.actingAs('Ada')).get('/api/v1/openness').expect(403);
    await portal.anybody().get('/api/v1/openness').expect(401);
  });

  it('knows the state of each day', async () => {
    const { changes, state } = await groupChat();
    expect(state).toBe('open');
    expect([61, 60, 21, 20, 3, 0].map((days) => cellStateOn(changes, daysAgo(days)))).toEqual([
      ...['unknown', 'blocked', 'blocked', 'trial', 'open', 'open'],
    ]);
  });

  it('answers a source and a scene, and nothing for a platform that there is not', async () => {
    expect(await seen(portal, 'Ouyang', { source: 'wechat' })).toEqual([toShops, toTaobao].sort());
    expect(await seen(portal, 'Ouyang', { scene: 'moments' })).toEqual([toShops]);
    expect(await seen(portal, 'Ouyang', { source: 'nobody' })).toEqual([]);
  });

  it('takes its days from the first change, or from the campaign that somebody names', async () => {
    expect(await matrixOf(portal, 'Ouyang')).toMatchObject({ today, startsOn: daysAgo(60), endsOn: today });
    const { id, startsOn, endsOn } = await runningCampaign(portal);
    expect(await matrixOf(portal, 'Li', { campaign: id })).toMatchObject({ startsOn, endsOn });
    const prepared = await runningCampaign(portal, { started: false, name: '筹备中的行动' });
    const agent = await portal.actingAs('Li');
    await agent.get('/api/v1/openness').query({ campaign: prepared.id }).expect(404);
  });

  it('marks what is said to be open while complaints that were filed since are not settled', async () => {
    expect(await groupChat()).toMatchObject({ openComplaints: 0, contradictions: [] });
    const filed = await portal.through('in_progress', { respondent: 'wechat', scene: 'group_chat' });
    expect(await groupChat()).toMatchObject({
      ...{ openComplaints: 1, contradictions: ['complaints_against_open'] },
    });
    await portal.look(`ALTER TABLE complaint DISABLE TRIGGER USER`);
    await portal.look(`UPDATE complaint SET filed_at = now() - interval '5 days' WHERE id = $1`, [filed.id]);
    expect(await groupChat()).toMatchObject({ openComplaints: 1, contradictions: [] });
    await portal.look(`UPDATE complaint SET filed_at = now() WHERE id = $1`, [filed.id]);
    await portal.look(`ALTER TABLE complaint ENABLE TRIGGER USER`);
    expect(await groupChat('Li')).toMatchObject({ openComplaints: 1 });
    expect(await groupChat('Tao')).toMatchObject({ openComplaints: 1 });
    await portal.step('complainant', filed, { action: 'withdraw' });
    expect(await groupChat()).toMatchObject({ openComplaints: 0, contradictions: [] });
  });

  it('counts no complaint about a harmful link', async () => {
    await portal.file({ kind: 'harmful_link', harmGround: 'fraud', symptom: undefined });
    expect(await groupChat()).toMatchObject({ openComplaints: 0, contradictions: [] });
  });

  it('shows a relation of which nobody has said anything as soon as somebody complains of it', async () => {
    const somewhere = {
      respondent: 'douyin',
      targetUrl: 'https://mp.weixin.qq.com/s/abc',
      scene: 'search',
    } as const;
    const filed = await portal.file(somewhere);
    const unknown = 'douyin→wechat search: unknown';
    expect(await seen(portal, 'Ouyang', { source: 'douyin' })).toEqual([fromDouyin, unknown]);
    const [first, second] = [await matrixOf(portal, 'Ouyang'), await matrixOf(portal, 'Ouyang')].map(
      ({ cells }) => cells.find(({ state }) => state === 'unknown'),
    );
    expect(first).toMatchObject({ openComplaints: 1, changes: [], contradictions: [] });
    expect(second?.id).toBe(first?.id);
    // Before it is forwarded no platform sees the complaint, nor the relation by it.
    expect(await seen(portal, 'Dou')).toEqual([fromDouyin]);
    await portal.step('Ouyang', filed, { action: 'accept' });
    expect(await seen(portal, 'Dou')).toEqual([fromDouyin, unknown]);
    expect(await seen(portal, 'Li')).toContain(unknown);
    expect(await seen(portal, 'Tao')).not.toContain(unknown);
  });

  it('counts the commitments about a relation, and holds them against what a re-test found', async () => {
    const { id } = await promised(portal, { promisedOn: inAMonth });
    expect(await groupChat()).toMatchObject({ commitments: 1, contradictions: [] });
    // Taobao is told of no promise that is not published.
    expect([(await groupChat('Li')).commitments, (await groupChat('Tao')).commitments]).toEqual([1, 0]);
    await walk(portal, id, ['Li', steps.reportRollout], ['Sun', steps.publish]);
    expect((await groupChat('Tao')).commitments).toBe(1);
    await portal.file({ respondent: 'wechat', scene: 'group_chat' });
    await changed(portal, { state: 'degraded' });
    expect(await groupChat()).toMatchObject({ contradictions: ['complaints_against_open'] });
  });

  it('counts a commitment for every scene and every shop where it names none', async () => {
    await promised(portal, { target: null, linkType: 'ecommerce', scene: null });
    const { cells } = await matrixOf(portal, 'Ouyang', { source: 'wechat' });
    expect(
      cells.map(({ target, linkType, commitments }) => [target ?? linkType, commitments]).sort(),
    ).toEqual([
      ['ecommerce', 1],
      ['taobao', 1],
    ]);
  });

  it('marks what is said to be open and was blocked at the newest re-test', async () => {
    const video = { scene: 'short_video' } as const;
    const check = (result: 'still_blocked' | 'opens') => {
      const { retest, ...rest } = spotCheck(result);
      return checked(portal, { ...rest, retest: { ...retest, ...video } });
    };
    await check('still_blocked');
    await changed(portal, { ...video, state: 'open', note: '平台称已经放开' });
    const [found] = (await matrixOf(portal, 'Ouyang', video)).cells;
    expect(found).toMatchObject({
      ...{ state: 'open', newestRetest: { result: 'still_blocked', on: today } },
      contradictions: ['retest_against_state'],
    });
    await check('opens');
    expect((await matrixOf(portal, 'Ouyang', video)).cells[0]?.contradictions).toEqual([]);
  });
});

describe('the sheet of the matrix', () => {
  const lines = async (who: 'Ouyang' | 'Dou', query: Record<string, string>) => {
    const agent = await portal.actingAs(who);
    const { text } = await agent.get('/api/v1/openness/export.csv').query(query).expect(200);
    return text.split('\n').filter(Boolean);
  };

  it('says how open each relation was on a day', async () => {
    const [head, ...rows] = await lines('Ouyang', { on: daysAgo(10), source: 'wechat' });
    expect(head).toContain('Day,Source,Target');
    const line = rows.find((row) => row.includes('Taobao') && row.includes('Group chat'));
    expect(line).toContain(`${daysAgo(10)},WeChat,Taobao,,Group chat,On trial,${daysAgo(20)}`);
  });

  it('holds for a platform what it sees', async () => {
    const rows = await lines('Dou', {});
    expect(rows.slice(1).every((row) => row.includes('Douyin'))).toBe(true);
    expect(rows.join()).not.toContain(place.source);
  });
});
