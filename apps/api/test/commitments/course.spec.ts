import { addDays } from '@hutong/casework';
import { errorsOf, pointersOf, problemOf } from '../kit/answers';
import { openPortal, type Portal } from '../kit/portal';
import { inAMonth, today } from '../kit/story';
import { attempt, attemptPromise, failing, passing, promised, shown, steps, walk } from './promises';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const cellOf = (id: string) =>
  portal.look<{ state: string; on: string; basis: string }>(
    `SELECT h.state, h.since_on::text AS on, h.basis FROM cell_change h WHERE h.record_id = $1 ORDER BY h.id`,
    [id],
  );

describe('what a platform has promised', () => {
  it('is recorded by an officer, and WeChat sees it at once with its date running', async () => {
    const { id, number } = await promised(portal);
    const record = await shown(portal, 'Li', id);
    expect(record).toMatchObject({
      ...{ number, state: 'announced', keeping: 'pending', published: false, promisedOn: inAMonth },
      platform: { slug: 'wechat' },
      scope: { target: { slug: 'taobao' }, linkType: null, scene: 'group_chat' },
      due: { clock: 'commitment_due', on: inAMonth },
      actions: ['reportPilot', 'reportRollout'],
    });
    expect(number).toMatch(/^CN\d+$/);
    expect(record.timeline.map(({ action, to }) => [action, to])).toEqual([['announce', 'announced']]);
    expect(record.clocks.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([['commitment_due', inAMonth]]);
  });

  it('is reported by the lead of Taobao as Taobao’s own, whatever name was sent', async () => {
    const { status, body } = await attemptPromise(portal, 'Tang', { platform: 'wechat', target: 'douyin' });
    expect([status, body.platform.slug]).toEqual([201, 'taobao']);
  });

  it.each(['Han', 'An', 'Ada'] as const)('is not recorded by %s', async (name) => {
    const [before] = await portal.look<{ n: number }>('SELECT count(*)::int AS n FROM commitment');
    expect((await attemptPromise(portal, name)).status).toBe(403);
    expect(await portal.look('SELECT count(*)::int AS n FROM commitment')).toEqual([before]);
  });

  it('names a platform that there is, one target at most, and a day that has come', async () => {
    const refused = async (changes: object) => {
      const answer = await attemptPromise(portal, 'Ouyang', changes);
      return [answer.status, ...pointersOf(answer)];
    };
    expect(await refused({ platform: 'nobody' })).toEqual([422, '/platform']);
    expect(await refused({ platform: undefined })).toEqual([422, '/platform']);
    expect(await refused({ target: 'nobody' })).toEqual([422, '/target']);
    expect(await refused({ target: 'wechat' })).toEqual([422, '/target']);
    expect(await refused({ announcedOn: addDays(today, 1) })).toEqual([422, '/announcedOn']);
    expect(await refused({ promisedOn: addDays(today, -11) })).toEqual([422, '/promisedOn']);
    expect(await refused({ campaign: '0197a1b2-0000-7000-8000-000000000001' })).toEqual([422, '/campaign']);
    const twice = await attemptPromise(portal, 'Ouyang', { linkType: 'ecommerce' });
    expect([twice.status, errorsOf(twice)]).toEqual([422, ['/linkType one_target']]);
  });

  it('is piloted, rolled out and verified: kept, and the matrix says so', async () => {
    const { id } = await promised(portal);
    const agent = await portal.actingAs('Li');
    const files = [await portal.upload(agent, 'rollout.png')];
    await walk(portal, id, ['Li', steps.reportPilot], ['Li', { ...steps.reportRollout, files }]);
    const proof = await portal.upload(await portal.actingAs('Ouyang'), 'retest.png');
    const record = await walk(portal, id, [
      'Ouyang',
      { action: 'verify', retests: [{ ...passing, files: [proof] }] },
    ]);
    expect(record).toMatchObject({
      ...{ state: 'verified', keeping: 'kept', pilotingSinceOn: today, rolledOutOn: today, due: null },
      retests: [
        { result: 'opens', occasion: 'verification', files: [{ name: 'retest.png', part: 'retest' }] },
      ],
      files: [{ name: 'rollout.png', part: 'evidence', revision: 3 }],
    });
    expect(record.verifiedAt).not.toBeNull();
    expect(record.timeline.map(({ action, note }) => [action, note])).toEqual([
      ['announce', null],
      ['reportPilot', steps.reportPilot.reason],
      ['reportRollout', steps.reportRollout.reason],
      ['verify', null],
    ]);
    expect(record.timeline[2]?.files.map(({ name }) => name)).toEqual(['rollout.png']);
    expect(await cellOf(id)).toEqual([{ state: 'open', on: today, basis: 'commitment' }]);
  });

  it('is a user’s choice in the matrix where that was promised, though the link opens', async () => {
    const { id } = await promised(portal, { promises: 'user_choice', scene: 'moments' });
    const inMoments = { ...passing, scene: 'moments' } as const;
    await walk(
      portal,
      id,
      ['Li', { ...steps.reportRollout, sinceOn: addDays(today, -3) }],
      ['Ouyang', { action: 'verify', retests: [inMoments] }],
    );
    expect(await cellOf(id)).toEqual([{ state: 'user_choice', on: addDays(today, -3), basis: 'commitment' }]);
  });

  it('is not verified by a re-test that fails, nor by one of another scene', async () => {
    const { id } = await promised(portal);
    await walk(portal, id, ['Li', steps.reportRollout]);
    const fails = await attempt(portal, 'Ouyang', id, { action: 'verify', retests: [failing] });
    expect([fails.status, errorsOf(fails)]).toEqual([422, ['/retests/0/result need_passing_retest']]);
    const elsewhere = { ...passing, scene: 'moments' } as const;
    const other = await attempt(portal, 'Ouyang', id, { action: 'verify', retests: [elsewhere] });
    expect([other.status, errorsOf(other)]).toEqual([422, ['/retests/0/scene need_retest_of_scene']]);
    expect(await shown(portal, 'Ouyang', id)).toMatchObject({ state: 'rolled_out', retests: [] });
  });

  it('is not rolled out on a day that has not come', async () => {
    const { id } = await promised(portal);
    const answer = await attempt(portal, 'Li', id, { ...steps.reportRollout, sinceOn: addDays(today, 1) });
    expect([answer.status, pointersOf(answer)]).toEqual([422, ['/sinceOn']]);
  });

  it('is done by nobody who must not', async () => {
    const { id } = await promised(portal);
    for (const [name, step, status] of [
      ['Tang', steps.reportRollout, 404],
      ['Dou', steps.reportRollout, 404],
      ['Han', steps.reportRollout, 409],
      ['Ouyang', steps.reportRollout, 409],
      ['Li', steps.verify, 409],
      ['Li', steps.publish, 409],
      ['Ouyang', steps.publish, 409],
      ['An', steps.publish, 409],
      ['Ada', steps.publish, 403],
    ] as const)
      expect([name, step.action, (await attempt(portal, name, id, step)).status]).toEqual([
        name,
        step.action,
        status,
      ]);
    expect(await shown(portal, 'Ouyang', id)).toMatchObject({ revision: 1, state: 'announced' });
  });

  it('says who was faster, to somebody with an older revision', async () => {
    const { id } = await promised(portal);
    await walk(portal, id, ['Li', steps.reportPilot]);
    const answer = await attempt(portal, 'Li', id, { ...steps.reportRollout, revision: 1 });
    expect(problemOf(answer)).toMatchObject({ status: 409, code: 'stale_revision' });
    expect(answer.body.since).toMatchObject([{ action: 'reportPilot', actor: { name: 'Li' } }]);
  });

  it('is recorded once for the same key', async () => {
    const agent = await portal.actingAs('Li');
    const { id } = await promised(portal);
    const send = () =>
      agent
        .post(`/api/v1/commitments/${id}/transitions`)
        .set('Idempotency-Key', 'a-key-of-li')
        .send({ ...steps.reportPilot, revision: 1 });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.text).toBe(first.text);
    expect((await shown(portal, 'Li', id)).timeline).toHaveLength(2);
  });
});

describe('a commitment that is not kept any more', () => {
  it('regresses by a failing re-test, which the matrix shows, and can be rolled out again', async () => {
    const { id } = await promised(portal, { scene: 'search' });
    const inSearch = { scene: 'search' } as const;
    await walk(
      portal,
      id,
      ['Li', { ...steps.reportRollout, sinceOn: addDays(today, -5) }],
      [
        'Ouyang',
        { action: 'verify', retests: [{ ...passing, ...inSearch, retestedOn: addDays(today, -4) }] },
      ],
    );
    const record = await walk(portal, id, [
      'Ouyang',
      { ...steps.regress, retest: { ...failing, ...inSearch } },
    ]);
    expect(record).toMatchObject({ state: 'regressed', keeping: 'regressed', verifiedAt: null });
    expect(record.retests.map(({ result, occasion }) => [result, occasion])).toEqual([
      ['opens', 'verification'],
      ['still_blocked', 'spot'],
    ]);
    expect((await cellOf(id)).map(({ state, basis }) => [state, basis])).toEqual([
      ['open', 'commitment'],
      ['blocked', 'retest'],
    ]);
    expect(await walk(portal, id, ['Li', steps.reportRollout])).toMatchObject({ state: 'rolled_out' });
  });

  it('does not regress by a re-test that passes', async () => {
    const { id } = await promised(portal);
    await walk(portal, id, ['Li', steps.reportRollout]);
    const answer = await attempt(portal, 'Ouyang', id, { ...steps.regress, retest: passing });
    expect([answer.status, errorsOf(answer)]).toEqual([422, ['/retest/result need_failing_retest']]);
    expect(await shown(portal, 'Li', id)).toMatchObject({ state: 'rolled_out' });
  });
});
