import { clockRules, legalDateOf } from '@hutong/casework';
import { type WriteClockRule, writeClockRule } from '@hutong/contract';
import { courseOf } from '../../src/clock-rules/course';
import { wrongTerms } from '../../src/clock-rules/wrong-terms';
import { problemOf } from '../kit/answers';
import { openPortal } from '../kit/portal';

const noon = new Date('2026-11-22T12:00:00+08:00');
const fair: WriteClockRule = {
  ...{ kind: 'response', amount: 10, unit: 'working_day', reminders: [3, 1, 0], onExpiry: 'breach' },
  escalations: [
    { step: 'urge', after: 1 },
    { step: 'supervise', after: 3 },
  ],
  ...{ appliesTo: ['blocked_link'], startsOn: ['accept'], pausesIn: ['awaiting_information'] },
  stopsOn: ['respond', 'notOurs', 'escalate', 'lapse', 'withdraw'],
  ...{ basis: { zh: '本平台规则', en: 'House rule' }, validFrom: '2026-11-23', reason: '调整平台答复时限' },
};
const wrong = (changes: Partial<WriteClockRule>, now = noon) =>
  wrongTerms({ ...fair, ...changes }, now).map(({ field, code }) => `${field} ${code}`);

describe('the terms of a rule', () => {
  it('are fair as they are', () => {
    expect(writeClockRule.parse(fair)).toEqual(fair);
    expect(wrong({})).toEqual([]);
  });

  it.each(clockRules.map((rule) => [rule.kind, rule] as const))(
    'of %s, as laid down, leave no case unfinished',
    (_, rule) => {
      const { stopped, closing } = courseOf(rule.startsOn, rule.stopsOn);
      expect([...closing]).toEqual([]);
      expect(rule.stopsOn.filter((action) => !stopped.has(action))).toEqual([]);
    },
  );

  it.each<[string, Partial<WriteClockRule>, string[]]>([
    ['today', { validFrom: '2026-11-22' }, ['/validFrom from_tomorrow']],
    ['no start', { startsOn: [] }, ['/startsOn required']],
    ['no stop, nobody', { stopsOn: [], appliesTo: [] }, ['/appliesTo required', '/stopsOn required']],
    [
      'a stop that never comes',
      { startsOn: ['dispute'], stopsOn: ['verify', 'return', 'refuse', 'lapse', 'withdraw', 'acknowledge'] },
      ['/stopsOn/5 stop_never_comes'],
    ],
    [
      'a withdrawal that leaves it running',
      { stopsOn: ['respond', 'notOurs', 'escalate', 'lapse'] },
      ['/stopsOn runs_on_after_closing'],
    ],
    ['a pause for nothing', { pausesIn: ['responded'] }, ['/pausesIn/0 nobody_is_asked_then']],
    ['reminders the wrong way', { reminders: [1, 3] }, ['/reminders/1 reminders_in_order']],
    ['a reminder twice', { reminders: [3, 3] }, ['/reminders/1 reminders_in_order']],
    ['a reminder before its start', { reminders: [11, 10] }, ['/reminders/0 reminder_too_early']],
    [
      'an hour’s reminder at its start',
      { unit: 'hour', amount: 24, reminders: [24, 23] },
      ['/reminders/0 reminder_too_early'],
    ],
    [
      'a step twice',
      {
        escalations: [
          { step: 'urge', after: 1 },
          { step: 'urge', after: 2 },
        ],
      },
      ['/escalations/1/step escalation_twice'],
    ],
    [
      'steps on one day',
      {
        escalations: [
          { step: 'urge', after: 2 },
          { step: 'supervise', after: 2 },
        ],
      },
      ['/escalations/1/after escalations_in_order'],
    ],
    ['a lapse of what is owed', { onExpiry: 'lapse', escalations: [] }, ['/onExpiry cannot_lapse']],
    [
      'a lapse that climbs',
      {
        kind: 'information',
        startsOn: ['requestInformation'],
        stopsOn: ['supply', 'lapse', 'escalate', 'withdraw'],
        onExpiry: 'lapse',
      },
      ['/escalations lapse_ends_it'],
    ],
  ])('%s: refused at its place', (_, changes, errors) => {
    expect(wrong(changes)).toEqual(errors);
  });

  it('may not change so near to midnight that another process could still start clocks by the old ones', () => {
    const late = new Date('2026-11-22T23:59:00+08:00');
    expect(legalDateOf(late)).toBe('2026-11-22');
    expect(wrong({}, late)).toEqual(['/validFrom from_tomorrow']);
    expect(wrong({ validFrom: '2026-11-24' }, late)).toEqual([]);
  });
});

it('What is wrong is said in words, in the language of whoever asks', async () => {
  const portal = await openPortal();
  const ada = await portal.actingAs('Ada');
  const bad = { ...fair, validFrom: '2021-01-01', stopsOn: ['respond', 'notOurs', 'escalate', 'lapse'] };
  const messages = async (language: string) => {
    const answer = await ada
      .post('/api/v1/clock-rules')
      .set('Accept-Language', language)
      .send(bad)
      .expect(422);
    return problemOf(answer).errors?.map(({ message }) => message) ?? [];
  };
  expect((await messages('en'))[1]).toContain('Withdraw');
  expect((await messages('zh'))[1]).toMatch(/补充：.*撤/);
  for (const message of [...(await messages('en')), ...(await messages('zh'))])
    expect(message).not.toMatch(/[{}]/);
  const blank = { ...fair, basis: { zh: ' ', en: 'x\u0000' } };
  const answer = await ada.post('/api/v1/clock-rules').send(blank).expect(400);
  expect(problemOf(answer).errors?.map(({ pointer }) => pointer)).toEqual(['/basis/zh', '/basis/en']);
  await portal.close();
});
