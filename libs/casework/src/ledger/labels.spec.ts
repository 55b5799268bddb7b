import { ledgerLabelsOf } from '../labels/ledger-labels';
import { locales } from '../words/complaint';

/** Every text in a tree of labels, with its path. */
function textsOf(labels: unknown, path = ''): [string, string][] {
  if (typeof labels === 'string') return [[path, labels]];
  if (typeof labels !== 'object' || labels === null) throw new Error(`No label: ${path}`);
  return Object.entries(labels).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));
}
const [zh, en] = [textsOf(ledgerLabelsOf('zh')), textsOf(ledgerLabelsOf('en'))];

describe('the labels of the ledger', () => {
  it('say the same things in both languages, none of them empty', () => {
    expect(zh.map(([path]) => path).sort()).toEqual(en.map(([path]) => path).sort());
    expect([...zh, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are Chinese in Chinese and English in English', () => {
    expect(en.filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(zh.filter(([, text]) => /[a-z]/i.test(text))).toEqual([]);
  });

  it.each(locales)('distinguish what stands side by side, in %s', (locale) => {
    const { ledgerDone, ...lists } = ledgerLabelsOf(locale);
    for (const [name, list] of Object.entries({ ...lists, ...ledgerDone }))
      expect([name, new Set(Object.values(list)).size]).toEqual([name, Object.keys(list).length]);
  });

  it('use the regulator’s words', () => {
    const { taskActions, taskStates, ledgerKinds } = ledgerLabelsOf('zh');
    expect(taskActions).toMatchObject({ strikeOff: '销号', return: '退回重办' });
    expect([taskStates.struck_off, ledgerKinds.task]).toEqual(['已销号', '整改任务']);
  });
});
