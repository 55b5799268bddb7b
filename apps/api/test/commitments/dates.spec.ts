import { addDays } from '@hutong/casework';
import { Sweep } from '../../src/deadlines/sweep';
import { openPortal, type Portal } from '../kit/portal';
import { inAMonth, today } from '../kit/story';
import { attempt, promised, shown, steps, walk } from './promises';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const daysAhead = (days: number) => new Date(Date.now() + days * 86_400_000);
const sweep = (now: Date) => portal.app.get(Sweep, { strict: false }).all(now);

describe('a promised date', () => {
  it('passes: the commitment lapses by itself, and what is rolled out later is late', async () => {
    const { id } = await promised(portal, { promisedOn: addDays(today, 1), announcedOn: today });
    await sweep(daysAhead(3));
    expect(await shown(portal, 'Li', id)).toMatchObject({ state: 'lapsed', keeping: 'lapsed' });
    // Reported on a later day than was promised; the portal's own day cannot be moved here.
    await portal.look(`ALTER TABLE commitment DISABLE TRIGGER USER`);
    await portal.look(`UPDATE commitment SET promised_on = $2, announced_on = $2 WHERE id = $1`, [
      id,
      addDays(today, -1),
    ]);
    await portal.look(`ALTER TABLE commitment ENABLE TRIGGER USER`);
    const record = await walk(portal, id, ['Li', steps.reportRollout]);
    expect(record).toMatchObject({ state: 'rolled_out', keeping: 'late', rolledOutOn: today });
    expect(record.timeline.map(({ action, side }) => [action, side])).toEqual([
      ['announce', 'regulator'],
      ['lapse', 'system'],
      ['reportRollout', 'respondent'],
    ]);
  });

  it('is met: nothing lapses', async () => {
    const { id } = await promised(portal, { promisedOn: addDays(today, 1), announcedOn: today });
    await walk(portal, id, ['Li', steps.reportRollout]);
    await sweep(daysAhead(3));
    expect(await shown(portal, 'Li', id)).toMatchObject({ state: 'rolled_out', keeping: 'kept' });
  });

  it('is moved by an officer, with what it was before', async () => {
    const { id } = await promised(portal);
    const { promise, source, announcedOn, promises } = await shown(portal, 'Ouyang', id);
    const revised = {
      promise,
      source,
      announcedOn,
      promises,
      target: 'douyin',
      scene: 'group_chat',
    } as const;
    const later = addDays(inAMonth, 10);
    const record = await walk(portal, id, [
      'Ouyang',
      { action: 'revise', ...revised, promisedOn: later, note: '应平台申请改期' },
    ]);
    expect(record).toMatchObject({
      ...{ promisedOn: later, due: { on: later }, scope: { target: { slug: 'douyin' } } },
      clocks: [{ dueOn: inAMonth }, { dueOn: later, stoppedAt: null }],
    });
    expect(record.clocks[0]?.stoppedAt).not.toBeNull();
    expect(record.timeline.at(-1)).toMatchObject({
      ...{ action: 'revise', note: '应平台申请改期' },
      changes: {
        promisedOn: { before: inAMonth, after: later },
        target: { before: 'taobao', after: 'douyin' },
      },
    });
    const lead = await attempt(portal, 'Li', id, { action: 'revise', ...revised });
    expect(lead.status).toBe(409);
  });

  it('has passed when an officer does not believe the report: it lapses at once', async () => {
    const past = { announcedOn: addDays(today, -30), promisedOn: addDays(today, -2) };
    const { id } = await promised(portal, past);
    await walk(portal, id, ['Li', { ...steps.reportRollout, sinceOn: addDays(today, -3) }]);
    const record = await walk(portal, id, ['Ouyang', steps.reject]);
    expect(record).toMatchObject({ state: 'lapsed', keeping: 'lapsed', rolledOutOn: null });
    expect(record.timeline.slice(-2).map(({ action, side }) => [action, side])).toEqual([
      ['reject', 'regulator'],
      ['lapse', 'system'],
    ]);
  });

  it('lies ahead when an officer does not believe the report: it runs again', async () => {
    const { id } = await promised(portal);
    const record = await walk(portal, id, ['Li', steps.reportRollout], ['Ouyang', steps.reject]);
    expect(record).toMatchObject({ state: 'announced', keeping: 'pending', due: { on: inAMonth } });
  });
});
