import { linkWrappers } from '../wrappers/table';
import { decodePastedText } from './decode-pasted-text';
import { otherTexts } from './share-texts-of-others.fixture';
import { taobaoTexts } from './share-texts.fixture';

describe.each([...taobaoTexts, ...otherTexts])(
  'a person pastes: $name',
  ({ text, links, passwords = [], short }) => {
    const decoded = decodePastedText(text);

    it('and sees the links with their platforms', () => {
      expect(decoded.links.map((link) => [link.targetUrl, link.targetPlatform])).toEqual(links);
      expect(decoded.links.every((link) => link.blockingPlatform === null && link.blockKind === null)).toBe(
        true,
      );
      expect(decoded.links.length > 0 && decoded.links.every((link) => link.shortLink)).toBe(short);
    });

    it('and sees the passwords, and no others', () => {
      expect(decoded.sharePasswords).toEqual(passwords.map((password) => ({ platform: 'taobao', password })));
    });

    it('and finds each link word for word in what was pasted', () => {
      for (const link of decoded.links) expect(text).toContain(link.pasted);
    });
  },
);

describe('short addresses', () => {
  it.each(linkWrappers.shortLinks.flatMap(({ platform, hosts }) => hosts.map((host) => [host, platform])))(
    '%s leads to %s only when opened',
    (host, platform) => {
      const [link] = decodePastedText(`看 https://${host}/AbC123 吧`).links;
      expect(link?.shortLink).toBe(true);
      expect(link?.targetPlatform ?? link?.blockingPlatform).toBe(platform);
      expect(decodePastedText(`https://${host}.evil.com/AbC123`).links[0]?.shortLink).toBe(false);
    },
  );

  it('of Weibo lead anywhere: what was pasted is known, the target is not', () => {
    const [link] = decodePastedText('网页链接 http://t.cn/A6xyzAbC').links;
    expect(link).toMatchObject({
      pasted: 'http://t.cn/A6xyzAbC',
      targetUrl: null,
      targetPlatform: null,
      blockingPlatform: 'weibo',
      blockKind: 'short_link',
      shortLink: true,
    });
  });

  it('the page of the service itself is no short address', () => {
    expect(decodePastedText('https://b23.tv/').links[0]?.shortLink).toBe(false);
  });
});

describe('Taobao passwords', () => {
  const passwordsIn = (text: string) => decodePastedText(text).sharePasswords.map(({ password }) => password);

  it('have eleven letters or digits, no more and no fewer', () => {
    expect(passwordsIn('￥AbCdEfGhIj￥ ￥AbCdEfGhIjKL￥')).toEqual([]);
  });

  it('may be marked by two different symbols, and are told once', () => {
    expect(passwordsIn('₤AbCdEfGhIjK¢ ￥AbCdEfGhIjK￥')).toEqual(['AbCdEfGhIjK']);
  });

  it('may share a symbol', () => {
    expect(passwordsIn('￥AbCdEfGhIjK￥LmNoPqRsTuV￥')).toEqual(['AbCdEfGhIjK', 'LmNoPqRsTuV']);
  });

  it('are not words, telephone numbers or names in brackets, nor parts of a path', () => {
    expect(passwordsIn('(information) (13800138000) @Programming@ https://a.cn/AbCdEfGhI12/x')).toEqual([]);
  });
});
