import { explanation } from '@hutong/contract';
import { ClockRules } from '../../src/casework/clock-rules';
import { pointersOf, problemOf } from '../kit/answers';
import { openPortal, type Portal } from '../kit/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const ask = (query: Record<string, string>, language: 'zh' | 'en' = 'zh') =>
  portal.anybody(language).get('/api/v1/deadlines/calculation').query(query);

describe('The calculator', () => {
  it.each([
    ['acceptance', '2021-09-17', '2021-09-26'],
    ['response', '2021-09-17', '2021-10-08'],
    ['response', '2021-09-29', '2021-10-19'],
  ])('tells everybody when %s of %s is due, and why', async (clock, startedOn, dueOn) => {
    const { body } = await ask({ clock, startedOn }).expect(200);
    const answer = explanation.parse(body);
    expect(answer).toMatchObject({
      dueOn,
      provisional: false,
      undeclaredYears: [],
      pauses: [],
      extendedBy: 0,
    });
    expect(answer.rule).toMatchObject({ kind: clock, version: 1 });
    expect(answer.steps.at(-1)).toMatchObject({ day: dueOn, count: 'counted' });
  });

  it('names the gazette behind the Sunday that works', async () => {
    const { body } = await ask({ clock: 'acceptance', startedOn: '2021-09-17' }).expect(200);
    expect(explanation.parse(body).steps.at(-1)).toMatchObject({
      ...{ why: 'makeup_workday', gazette: '国办发明电〔2020〕27号' },
    });
  });

  it('counts hours from an instant', async () => {
    const { body } = await ask({
      ...{ clock: 'harmful_first_response', startedAt: '2021-09-30T18:30:00+08:00' },
    }).expect(200);
    expect(explanation.parse(body)).toMatchObject({
      ...{ dueOn: '2021-10-01', dueAt: '2021-10-01T10:30:00.000Z', steps: [] },
    });
  });

  it('says when it counts days of a year that nobody has declared', async () => {
    const { body } = await ask({ startedOn: '2031-03-03' }).expect(200);
    expect(explanation.parse(body)).toMatchObject({ provisional: true, undeclaredYears: [2031] });
  });

  it('goes by the rule that is valid on the day', async () => {
    await portal.look(`
      INSERT INTO clock_rule (kind, version, applies_to, starts_on, stops_on, pauses_in, amount, unit, reminders, on_expiry,
        escalations, basis_zh, basis_en, valid_from)
      SELECT kind, 2, applies_to, starts_on, stops_on, pauses_in, 3, unit, reminders, on_expiry, escalations, basis_zh,
        basis_en, '2030-01-01' FROM clock_rule WHERE kind = 'rework'`);
    portal.app.get(ClockRules, { strict: false }).forget();
    const before = await ask({ clock: 'rework', startedOn: '2029-12-31' }).expect(200);
    const after = await ask({ clock: 'rework', startedOn: '2030-01-01' }).expect(200);
    expect(explanation.parse(before.body).rule).toMatchObject({ version: 1, amount: 5 });
    expect(explanation.parse(after.body).rule).toMatchObject({ version: 2, amount: 3 });
  });

  it.each([
    [{}, '/startedOn'],
    [{ startedOn: '2021-02-30' }, '/startedOn'],
    [{ startedOn: '2020-12-31' }, '/startedOn'],
    [{ clock: 'harmful_first_response', startedOn: '2021-09-17' }, '/startedAt'],
    [{ startedAt: '2021-09-17' }, '/startedAt'],
    [{ startedAt: '9999-12-31T23:59:59Z' }, '/startedAt'],
    [{ startedAt: '0001-01-01T00:00:00+14:00' }, '/startedAt'],
    [{ clock: 'task_due', startedOn: '2021-09-17' }, '/clock'],
  ])('answers %j with what is wrong', async (query: Record<string, string>, pointer) => {
    expect(pointersOf(await ask(query).expect(400))).toEqual([pointer]);
  });

  it('does so in the language of whoever asks', async () => {
    const messages = await Promise.all(
      (['zh', 'en'] as const).map(
        async (language) =>
          problemOf(await ask({ startedOn: '2020-12-31' }, language).expect(400)).errors?.[0]?.message,
      ),
    );
    expect(messages).toEqual(['不能早于 2021-01-01。', 'Not before 2021-01-01.']);
  });
});
