import type { Locale } from '@hutong/casework';
import { languageOf, loadLanguage } from './languages';

/** Every text in a tree of labels with its path; functions are asked with samples. */
function textsOf(labels: unknown, path = ''): [string, string][] {
  if (typeof labels === 'string') return [[path, labels]];
  if (typeof labels === 'function')
    return [[path, String(Reflect.apply(labels, undefined, ['甲', '2', '3']))]];
  if (typeof labels !== 'object' || labels === null) throw new Error(`No label: ${path}`);
  return Object.entries(labels).flatMap(([key, value]) => textsOf(value, `${path}/${key}`));
}

const paths = (labels: unknown) =>
  textsOf(labels)
    .map(([path]) => path)
    .sort();
const consoleLabelsOf = (locale: Locale) => languageOf(locale).labels;
const han = /\p{Script=Han}/u;

describe('the words of the console', () => {
  it('are not there before they were asked for', () => {
    expect(() => languageOf('zh')).toThrow('zh');
  });

  describe('once loaded', () => {
    beforeAll(() => Promise.all([loadLanguage('zh'), loadLanguage('en')]));
    it('say the same things in both languages, none of them empty', () => {
      expect(paths(consoleLabelsOf('zh'))).toEqual(paths(consoleLabelsOf('en')));
      for (const locale of ['zh', 'en'] as const) {
        expect(textsOf(consoleLabelsOf(locale)).filter(([, text]) => text.trim() === '')).toEqual([]);
      }
    });

    it('leave no Chinese in English, but the name of the other language', () => {
      const left = textsOf(consoleLabelsOf('en')).filter(([, text]) => han.test(text.replaceAll('甲', '')));
      expect(left.map(([path]) => path)).toEqual(['/layout/switchTo']);
    });

    it('are Chinese in Chinese, with Chinese punctuation', () => {
      const texts = textsOf(consoleLabelsOf('zh')).filter(([path]) => path !== '/layout/switchTo');
      const plain = ['/record/sha256', '/list/page/range', '/list/page/rangeOnly', '/record/unnamed'];
      expect(texts.filter(([path, text]) => !han.test(text) && !plain.includes(path))).toEqual([]);
      expect(texts.filter(([, text]) => /\p{Script=Han}[,:;?!]/u.test(text))).toEqual([]);
    });

    it('cover all of react-admin in Chinese', () => {
      expect(paths(languageOf('zh').reactAdmin)).toEqual(paths(languageOf('en').reactAdmin));
    });
  });
});
