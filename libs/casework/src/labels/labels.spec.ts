import { clockUnits } from '../clocks/rules';
import { type Locale, locales } from '../words/complaint';
import { caseErrorCodes } from '../workflow/errors';
import { labelsOf } from './labels';

/** Every text in a language, with its path. */
function everyText(locale: Locale): [string, string][] {
  const { reminder, explained, ...plain } = labelsOf(locale);
  const sums = clockUnits.flatMap((unit) =>
    [0, 1, 2].map((paused) => ({
      ...{ amount: 10, counted: 10, skipped: 9 },
      unit,
      paused,
      extendedBy: paused,
    })),
  );
  return [
    ...textsOf(plain),
    ...clockUnits.flatMap((unit) =>
      [0, 1, 3].map((before): [string, string] => [`/reminder(${before} ${unit})`, reminder(before, unit)]),
    ),
    ...sums.map((sum): [string, string] => [`/explained(${sum.paused} ${sum.unit})`, explained(sum)]),
  ];
}

/** Every text in a tree of labels, with its path; functions are asked with 0, 1 and 2. */
function textsOf(labels: unknown, path = ''): [string, string][] {
  if (typeof labels === 'string') return [[path, labels]];
  if (isCounting(labels)) return [0, 1, 2].map((amount) => [`${path}(${amount})`, String(labels(amount))]);
  if (typeof labels !== 'object' || labels === null) throw new Error(`No label: ${path}`);
  return Object.entries(labels).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));
}

function isCounting(label: unknown): label is (amount: number) => unknown {
  return typeof label === 'function';
}

describe('labels', () => {
  it('say the same things in both languages, none of them empty', () => {
    const [zh, en] = locales.map(everyText);
    expect(zh?.map(([path]) => path).sort()).toEqual(en?.map(([path]) => path).sort());
    expect([...(zh ?? []), ...(en ?? [])].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('differ between the languages but for names', () => {
    const en = new Map(everyText('en'));
    const same = everyText('zh').filter(([path, text]) => en.get(path) === text);
    expect(same.filter(([path]) => !path.startsWith('/operatingSystems'))).toEqual([]);
  });

  it('leave no Chinese in English', () => {
    expect(everyText('en').filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('leave no English in Chinese but names', () => {
    const left = everyText('zh').map(([, text]) => text.replace(/iOS|Windows|macOS|Linux|Wi-Fi/g, ''));
    expect(left.filter((text) => /[a-z]/i.test(text))).toEqual([]);
  });

  it.each(locales)('distinguish what people choose between, in %s', (locale) => {
    const labels = labelsOf(locale);
    const { scenes, symptoms, harmGrounds, linkTypes, outcomes, actions, states, closings, clockKinds } =
      labels;
    const { milestones, dueStages, expiries, extensionStates, actionsDone, dayReasons, dayCounts } = labels;
    const { stateForComplainant, roles, sides, channels, retestResults, maintainedGrounds } = labels;
    for (const list of [
      scenes,
      symptoms,
      harmGrounds,
      linkTypes,
      outcomes,
      actions,
      states,
      closings,
      clockKinds,
      milestones,
      dueStages,
      expiries,
      extensionStates,
      actionsDone,
      dayReasons,
      dayCounts,
    ]) {
      expect(new Set(Object.values(list)).size).toBe(Object.keys(list).length);
    }
    for (const list of [stateForComplainant, roles, sides, channels, retestResults, maintainedGrounds]) {
      expect(new Set(Object.values(list)).size).toBe(Object.keys(list).length);
    }
  });

  it.each(locales)(
    'tell for each error what happened and what to do, in whole sentences, in %s',
    (locale) => {
      for (const code of caseErrorCodes) {
        const { happened, next } = labelsOf(locale).errors[code];
        expect([code, happened, next].join(' ')).toMatch(/^\w+ .+[.。] .+[.。]$/);
      }
    },
  );

  it('use the regulator\u2019s words', () => {
    const { actions, states } = labelsOf('zh');
    expect(actions).toMatchObject({
      refuse: '不予受理',
      acknowledge: '签收',
      respond: '答复',
      return: '退回重办',
    });
    expect(actions.accept).toContain('受理');
    expect(states.closed).toContain('办结');
    expect(labelsOf('en').dueStandings.soon(2)).toBe('2 working days left');
    expect(labelsOf('en').dueStandings.overdue(1)).toBe('Overdue by 1 working day');
    expect(labelsOf('zh').dueStandings.soon(2)).toBe('还剩 2 个工作日');
  });

  it('announce a step before it comes', () => {
    const [zh, en] = [labelsOf('zh').reminder, labelsOf('en').reminder];
    expect([zh(3, 'working_day'), en(3, 'working_day')]).toEqual([
      '到期前 3 个工作日提醒',
      'Reminder 3 working days before',
    ]);
    expect([zh(1, 'calendar_day'), en(1, 'calendar_day')]).toEqual([
      '到期前 1 个自然日提醒',
      'Reminder 1 calendar day before',
    ]);
    expect([zh(12, 'hour'), en(12, 'hour')]).toEqual(['到期前 12 小时提醒', 'Reminder 12 hours before']);
    expect([zh(0, 'working_day'), en(0, 'working_day')]).toEqual(['到期当日提醒', 'Reminder on the day']);
  });

  it('sum an explanation up in one line, and say nothing of what did not happen', () => {
    const sum = {
      unit: 'working_day',
      amount: 10,
      extendedBy: 3,
      counted: 13,
      skipped: 9,
      paused: 1,
    } as const;
    const plain = { ...sum, extendedBy: 0, counted: 10, paused: 0 };
    expect(labelsOf('zh').explained(sum)).toBe(
      '10 个工作日，延期 3 个工作日：计入 13 天，不计入 9 天，中止 1 天',
    );
    expect(labelsOf('en').explained(sum)).toBe(
      '10 working days, extended by 3 working days: 13 days counted, 9 not counted, 1 paused',
    );
    expect(labelsOf('zh').explained(plain)).toBe('10 个工作日：计入 10 天，不计入 9 天');
    expect(labelsOf('en').explained(plain)).toBe('10 working days: 10 days counted, 9 not counted');
    const hours = { ...plain, unit: 'hour', amount: 24 } as const;
    expect([labelsOf('zh').explained(hours), labelsOf('en').explained(hours)]).toEqual([
      '24 小时',
      '24 hours',
    ]);
  });
});
