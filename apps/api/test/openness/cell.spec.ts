import { addDays } from '@hutong/casework';
import { promised, shown, steps, walk } from '../commitments/promises';
import { pointersOf } from '../kit/answers';
import { runningCampaign, taskThrough } from '../kit/campaign';
import { openPortal, type Portal } from '../kit/portal';
import { testedWith, today } from '../kit/story';
import { askCell, attemptChange, attemptCheck, cell, changed, checked, daysAgo, spotCheck } from './cells';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

describe('a relation', () => {
  it('can be asked for before anybody has said anything of it', async () => {
    expect(await cell(portal, 'Ouyang')).toMatchObject({
      ...{ id: null, state: 'unknown', history: [], retests: [], openComplaints: 0, mayWrite: true },
      source: { slug: 'wechat' },
      target: { slug: 'taobao' },
      reverse: { state: 'unknown', scene: 'group_chat' },
    });
  });

  it('keeps its history, with who said what on what grounds', async () => {
    const files = [await portal.upload(await portal.actingAs('Ouyang'), 'inspection.png')];
    await changed(portal, { state: 'blocked', sinceOn: daysAgo(30), note: '检查时被停止访问', files });
    await changed(portal, {
      state: 'trial',
      sinceOn: daysAgo(2),
      basis: 'announcement',
      note: '公告称开始试行',
    });
    await changed(portal, { source: 'taobao', target: 'wechat', state: 'open' });
    const record = await cell(portal, 'An');
    expect(record).toMatchObject({
      ...{ state: 'trial', mayWrite: false, reverse: { state: 'open' } },
      history: [
        { state: 'blocked', sinceOn: daysAgo(30), basis: 'inspection', by: { name: 'Ouyang' } },
        { state: 'trial', sinceOn: daysAgo(2), basis: 'announcement', note: '公告称开始试行' },
      ],
      files: [{ name: 'inspection.png', part: 'evidence' }],
    });
  });

  it('may have been otherwise earlier than anybody wrote: today stays as it is', async () => {
    const record = await changed(portal, { state: 'degraded', sinceOn: daysAgo(10), note: '补录当时的情况' });
    expect(record.state).toBe('trial');
    expect(record.history.map(({ state }) => state)).toEqual(['blocked', 'degraded', 'trial']);
  });

  it('is seen by its source and its target, who write nothing; to others there is none', async () => {
    for (const name of ['Li', 'Han', 'Tang', 'Tao'] as const) {
      expect(await cell(portal, name)).toMatchObject({ state: 'trial', mayWrite: false });
      expect((await attemptChange(portal, name)).status).toBe(403);
      expect((await attemptCheck(portal, name, spotCheck('opens'))).status).toBe(403);
    }
    expect((await askCell(portal, 'Dou')).status).toBe(404);
    // Of a type of link only the source: nobody else is named.
    const shops = { source: 'wechat', linkType: 'ecommerce', scene: 'group_chat' };
    expect([
      (await askCell(portal, 'Li', shops)).status,
      (await askCell(portal, 'Tao', shops)).status,
    ]).toEqual([200, 404]);
  });

  it.each(['An', 'Ada'] as const)('is not written by %s', async (name) => {
    expect((await attemptChange(portal, name)).status).toBe(403);
    expect((await attemptCheck(portal, name, spotCheck('opens'))).status).toBe(403);
  });

  it.each([
    [{ source: 'nobody', target: 'taobao', scene: 'search' }, 404],
    [{ source: 'wechat', target: 'nobody', scene: 'search' }, 404],
    [{ source: 'wechat', target: 'wechat', scene: 'search' }, 404],
    [{ source: 'regulator', target: 'taobao', scene: 'search' }, 404],
    [{ source: 'wechat', scene: 'search' }, 400],
    [{ source: 'wechat', target: 'taobao', linkType: 'ecommerce', scene: 'search' }, 400],
    [{ source: 'wechat', target: 'taobao', scene: 'nowhere' }, 400],
    [{ source: `wechat' OR 1=1`, target: 'taobao', scene: 'search' }, 400],
  ])('asked for as %j answers %i', async (query, status) => {
    expect((await askCell(portal, 'Ouyang', query)).status).toBe(status);
  });

  it('has no state from tomorrow on, and none of a platform that there is not', async () => {
    const refused = async (change: object) => {
      const answer = await attemptChange(portal, 'Ouyang', change);
      return [answer.status, ...pointersOf(answer)];
    };
    expect(await refused({ sinceOn: addDays(today, 1) })).toEqual([422, '/sinceOn']);
    expect(await refused({ source: 'nobody' })).toEqual([422, '/source']);
    expect(await refused({ target: 'nobody' })).toEqual([422, '/target']);
    expect(await refused({ target: 'wechat' })).toEqual([422, '/target']);
    expect((await attemptChange(portal, 'Ouyang', { linkType: 'ecommerce' })).status).toBe(400);
    expect((await attemptChange(portal, 'Ouyang', { note: '    ' })).status).toBe(400);
  });

  it('counts as many open complaints as the list behind it holds, for each who asks', async () => {
    await portal.through('in_progress', { respondent: 'wechat', scene: 'group_chat' });
    await portal.file({ respondent: 'wechat', scene: 'group_chat' });
    for (const [name, many] of [
      ['Ouyang', 2],
      ['Li', 1],
      ['Tao', 1],
    ] as const) {
      const { openComplaints, complaintQuery } = await cell(portal, name);
      const list = await (
        await portal.actingAs(name)
      )
        .get('/api/v1/complaints')
        .query(complaintQuery)
        .expect(200);
      expect([name, openComplaints, list.body.items.length]).toEqual([name, many, many]);
    }
  });

  it('gives back what was typed, whatever it was meant to do', async () => {
    const note = `'; DROP TABLE cell; -- <img src=x onerror=alert(1)> \u202e`;
    const hostile = { source: 'douyin', scene: 'other' } as const;
    const { history } = await changed(portal, { ...hostile, note });
    expect(history[0]?.note).toBe(note);
  });
});

describe('a spot check', () => {
  it('is kept with its picture; what it found is the state since that day', async () => {
    const files = [await portal.upload(await portal.actingAs('Ouyang'), 'blocked.png')];
    const { retest, ...rest } = spotCheck('still_blocked');
    const record = await checked(portal, { ...rest, retest: { ...retest, retestedOn: daysAgo(1), files } });
    expect(record).toMatchObject({
      ...{ state: 'blocked', files: [{ name: 'inspection.png' }] },
      retests: [
        { result: 'still_blocked', occasion: 'spot', by: { name: 'Ouyang' }, files: [{ part: 'retest' }] },
      ],
    });
    expect(record.history.at(-1)).toMatchObject({ state: 'blocked', sinceOn: daysAgo(1), basis: 'retest' });
  });

  it('that decides nothing changes nothing', async () => {
    const record = await checked(portal, spotCheck('inconclusive'));
    expect(record.retests).toHaveLength(2);
    expect(record.history.at(-1)).toMatchObject({ state: 'blocked', basis: 'retest' });
  });

  it('leaves a user’s choice a user’s choice when the link opens', async () => {
    const change = { state: 'user_choice', scene: 'mini_program', source: 'douyin' } as const;
    await changed(portal, change);
    const retest = { ...testedWith, scene: 'mini_program', result: 'opens', retestedOn: today } as const;
    const record = await checked(portal, { source: 'douyin', target: 'taobao', retest });
    expect([record.state, record.retests.length]).toEqual(['user_choice', 1]);
  });

  it('lies in the past', async () => {
    const { retest, ...rest } = spotCheck('opens');
    const ahead = await attemptCheck(portal, 'Ouyang', {
      ...rest,
      retest: { ...retest, retestedOn: addDays(today, 1) },
    });
    expect([ahead.status, pointersOf(ahead)]).toEqual([422, ['/retest/retestedOn']]);
  });

  it('that fails undoes what was said of the relation: the commitment regresses, by the system', async () => {
    const { id, number } = await promised(portal, { scene: 'search' });
    const other = await promised(portal, { scene: 'payment' });
    for (const one of [id, other.id]) await walk(portal, one, ['Li', steps.reportRollout]);
    const { retest, ...rest } = spotCheck('still_blocked');
    const record = await checked(portal, { ...rest, retest: { ...retest, scene: 'search' } });
    expect(record.commitments).toEqual([expect.objectContaining({ id, number, state: 'regressed' })]);
    expect((await shown(portal, 'Li', id)).timeline.at(-1)).toMatchObject({
      ...{ action: 'regress', side: 'system', to: 'regressed' },
    });
    expect(await shown(portal, 'Li', other.id)).toMatchObject({ state: 'rolled_out' });
  });

  it('that fails reopens a task that was struck off', async () => {
    const campaign = await runningCampaign(portal);
    const task = await taskThrough(portal, campaign, 'struck_off');
    const record = await checked(portal, spotCheck('still_blocked'));
    expect(record.tasks).toEqual([expect.objectContaining({ id: task.id, state: 'returned' })]);
  });
});
