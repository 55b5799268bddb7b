import { linkWrappers } from '../wrappers/table';
import { decodePastedText } from './decode-pasted-text';
import { maxPastedLength } from './limits';

describe('limits', () => {
  it('a longer text is cut, and says so', () => {
    const space = ' '.repeat(maxPastedLength - 'https://a.cn/'.length);
    expect(decodePastedText(`${space}https://a.cn/`)).toMatchObject({
      tooLong: false,
      links: [{ pasted: 'https://a.cn/' }],
    });
    expect(decodePastedText(`https://a.cn/ ${space}https://b.cn/`)).toMatchObject({
      tooLong: true,
      links: [{ pasted: 'https://a.cn/' }],
    });
  });

  it('twenty links are shown, each once, the first place counts', () => {
    const many = Array.from({ length: 30 }, (_, index) => `https://a.cn/${index % 25}`);
    const { links } = decodePastedText([...many.slice(0, 3), ...many].join(' '));
    expect(links.map((link) => link.targetUrl)).toEqual(many.slice(0, 20));
  });

  it('the same target with and without a block page is two links', () => {
    const text = 'https://a.cn/ a.cn https://link.zhihu.com/?target=https%3A%2F%2Fa.cn';
    expect(decodePastedText(text).links.map((link) => link.blockingPlatform)).toEqual([null, 'zhihu']);
  });

  it('nothing in, nothing out', () => {
    expect(decodePastedText('')).toEqual({
      tableVersion: linkWrappers.version,
      links: [],
      sharePasswords: [],
      tooLong: false,
    });
  });
});
