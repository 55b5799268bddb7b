import { requests } from '../kit/story';
import { accepted, acknowledged, answered, at, openPast, type Past } from './past';

let past: Past;
beforeAll(async () => {
  past = await openPast();
});
afterAll(() => past.close());

/** In the hands of WeChat; the response is due on 19 March, late from 20 March, 00:00. */
const inProgress = [accepted, acknowledged] as const;
const breached = '03-20 00:00 response breach';
const clockOf = async (id: string, kind = 'response') =>
  (
    await past.portal.look(
      `SELECT stage, breached_at AS "breachedAt", due_on::text AS "dueOn" FROM clock
       WHERE complaint_id = $1 AND kind = $2 ORDER BY id DESC`,
      [id, kind],
    )
  )[0];

describe('Whoever answers while nobody looks', () => {
  it('late: the breach is recorded all the same, once, at its true instant; nobody is urged for what is answered', async () => {
    const id = await past.case([...inProgress, ['Han', answered, '03-20 10:00']]);
    await past.sweep(at('03-22 10:00'));
    await past.sweep(at('03-24 10:00'));
    expect(await past.steps(id)).toEqual([breached]);
    expect((await past.history(id)).slice(-2)).toEqual([
      '03-20 10:00 handler respond',
      '03-20 00:00 system breach',
    ]);
    expect(await clockOf(id)).toMatchObject({ stage: 'overdue', breachedAt: at('03-20 00:00') });
    expect(await past.standing(id)).toMatchObject({ state: 'responded' });
  });

  it.each([
    ['a millisecond before midnight keeps the term', -1, []],
    ['at midnight is late', 0, [breached]],
  ])('%s', async (_, afterMs, expected) => {
    const id = await past.case(inProgress);
    await past.step('Han', id, answered, new Date(at('03-20 00:00').getTime() + afterMs));
    await past.sweep(at('03-20 10:00'));
    expect(await past.steps(id)).toEqual(expected);
  });

  it('and whose case is closed meanwhile is late nevertheless', async () => {
    const id = await past.case([
      ...inProgress,
      ['Han', answered, '03-20 10:00'],
      ['complainant', requests.confirm, '03-20 11:00'],
    ]);
    await past.sweep(at('03-22 10:00'));
    expect(await past.steps(id)).toEqual([breached]);
    expect(await past.standing(id)).toMatchObject({ state: 'closed', closedAs: 'confirmed' });
  });
});

it('A breach outlives the answer, and what would have come next does not', async () => {
  const id = await past.case(inProgress);
  await past.sweep(at('03-20 08:00'));
  await past.step('Han', id, answered, at('03-20 08:30'));
  await past.sweep(at('03-22 10:00'));
  expect((await past.steps(id)).slice(-2)).toEqual(['03-19 09:00 response reminder:0', breached]);
  expect(await clockOf(id)).toMatchObject({ stage: 'overdue', breachedAt: at('03-20 00:00') });
});

it('The stage climbs from overdue to candidate for public notice and stays when the regulator takes over', async () => {
  const id = await past.case(inProgress);
  const climbed: unknown[] = [];
  for (const morning of ['03-19', '03-20', '03-24', '03-30', '04-02']) {
    await past.sweep(at(`${morning} 08:00`));
    climbed.push((await clockOf(id))?.stage);
  }
  await past.sweep(at('04-02 09:00'));
  climbed.push((await clockOf(id))?.stage);
  const candidate = 'notice_candidate';
  expect(climbed).toEqual([null, 'overdue', 'urged', 'supervised', candidate, candidate]);
});

it('A question after the date stops nothing: WeChat is urged on while it waits, until the question lapses', async () => {
  const id = await past.case([...inProgress, ['Han', requests.requestInformation, '03-20 10:00']]);
  await past.sweep(at('04-03 10:00'));
  expect((await past.steps(id)).filter((line) => !line.includes('reminder'))).toEqual([
    breached,
    '03-20 09:00 response urge',
    '03-24 09:00 response supervise',
    '03-30 09:00 response notice_candidate',
    '03-31 00:00 information lapse',
  ]);
});

it('While a clock stands still nothing happens to it; after the answer its steps are those of the new date', async () => {
  const id = await past.case([...inProgress, ['Han', requests.requestInformation, '03-06 10:00']]);
  await past.sweep(at('03-16 09:30'));
  expect((await past.steps(id)).filter((line) => !line.includes('information'))).toEqual([]);
  await past.step('complainant', id, requests.supply, at('03-16 10:00'));
  await past.sweep(at('03-31 00:00'));
  expect((await past.steps(id)).filter((line) => !line.includes('information'))).toEqual([
    '03-25 09:00 response reminder:3',
    '03-27 09:00 response reminder:1',
    '03-30 09:00 response reminder:0',
    '03-31 00:00 response breach',
  ]);
});

it('After more time was granted the reminders are those of the new date, each of them again', async () => {
  const id = await past.case([...inProgress, ['Han', requests.requestExtension, '03-13 10:00']]);
  await past.sweep(at('03-16 09:00'));
  await past.step('Sun', id, requests.grantExtension, at('03-16 10:00'));
  expect(await clockOf(id)).toMatchObject({ dueOn: '2026-03-24' });
  await past.sweep(at('03-25 00:00'));
  expect(await past.steps(id)).toEqual([
    '03-16 09:00 response reminder:3',
    '03-19 09:00 response reminder:3',
    '03-23 09:00 response reminder:1',
    '03-24 09:00 response reminder:0',
    '03-25 00:00 response breach',
  ]);
});

it('A reminder leaves open forms as they are; a breach makes them stale', async () => {
  const id = await past.case(inProgress);
  const revision = await past.revisionOf(id);
  await past.sweep(at('03-19 10:00'));
  expect(await past.steps(id)).toHaveLength(3);
  expect(await past.revisionOf(id)).toBe(revision);
  await past.sweep(at('03-20 00:00'));
  const late = past.step('Han', id, { ...answered, revision }, at('03-20 00:01'));
  await expect(late).rejects.toMatchObject({ code: 'stale_revision' });
  await past.step('Han', id, answered, at('03-20 00:02'));
});
