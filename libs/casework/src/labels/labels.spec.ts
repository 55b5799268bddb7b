import { locales } from '../words/complaint';
import { caseErrorCodes } from '../workflow/errors';
import { labelsOf } from './labels';

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
    const [zh, en] = locales.map((locale) => textsOf(labelsOf(locale)));
    expect(zh?.map(([path]) => path).sort()).toEqual(en?.map(([path]) => path).sort());
    expect([...(zh ?? []), ...(en ?? [])].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('leave no Chinese in English', () => {
    expect(textsOf(labelsOf('en')).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('leave no English in Chinese but names', () => {
    const left = textsOf(labelsOf('zh')).map(([, text]) =>
      text.replace(/iOS|Windows|macOS|Linux|Wi-Fi/g, ''),
    );
    expect(left.filter((text) => /[a-z]/i.test(text))).toEqual([]);
  });

  it.each(locales)('distinguish what people choose between, in %s', (locale) => {
    const labels = labelsOf(locale);
    const { scenes, symptoms, harmGrounds, linkTypes, outcomes, actions, states, closings, clockKinds } =
      labels;
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
});
