import fc from 'fast-check';
import { decodePastedText } from '../decode/decode-pasted-text';
import { linkWrappers } from './table';
import { anyUrl, encodings, pagesOf } from './wrapping.fixture';

const goods = 'https://item.taobao.com/item.htm?id=612&spm=a2.1#detail';
const carrying = linkWrappers.wrappers.filter((row) => row.rawQuery || row.targetIn.length > 0);
const onlyLink = (text: string) => {
  const { links } = decodePastedText(text);
  expect(links).toHaveLength(1);
  return links[0];
};

describe('the table of forms', () => {
  it('names each form once, for good', () => {
    const ids = linkWrappers.wrappers.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(22);
    expect(linkWrappers.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('names hosts and paths as addresses are compared: in lower case, from the first slash', () => {
    for (const { hosts, pathPrefix } of linkWrappers.wrappers) {
      for (const host of hosts) expect(new URL(`https://${host}/`).hostname).toBe(host);
      expect(pathPrefix.startsWith('/')).toBe(true);
    }
  });
});

describe.each(carrying)('a person pastes a page of $id', (wrapper) => {
  it.each(Object.entries(encodings))(
    'with the target %s: she sees target and blocking platform',
    (_, encode) => {
      for (const page of pagesOf(wrapper, encode(goods))) {
        expect(onlyLink(page)).toMatchObject({
          pasted: page,
          targetUrl: goods,
          registrableDomain: 'taobao.com',
          linkType: 'ecommerce',
          targetPlatform: 'taobao',
          blockingPlatform: wrapper.platform,
          blockKind: wrapper.blockKind,
          wrapperForm: wrapper.id,
          shortLink: false,
        });
      }
    },
  );

  it('and whatever the target is, it comes back as it went in', () => {
    fc.assert(
      fc.property(anyUrl, fc.constantFrom(...Object.values(encodings)), (url, encode) => {
        for (const page of pagesOf(wrapper, encode(url))) {
          const [link] = decodePastedText(`打开【${page}】看看`).links;
          expect(link?.targetUrl).toBe(url);
          expect(link?.blockingPlatform).toBe(wrapper.platform);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('without a target: the platform is known, and that the target is not', () => {
    for (const host of wrapper.hosts) {
      const link = onlyLink(`https://${host}${wrapper.pathPrefix}?source=2`);
      expect(link).toMatchObject({
        targetUrl: null,
        host: null,
        blockingPlatform: wrapper.platform,
        linkType: 'other',
      });
    }
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'weixin://dl/business/?t=1', 'file:///etc/passwd'])(
    'with %s in place of a target: nothing to open',
    (value) => {
      for (const page of pagesOf(wrapper, encodeURIComponent(value)))
        expect(onlyLink(page)?.targetUrl).toBeNull();
    },
  );
});

describe('forms next to each other', () => {
  it('the longest path wins, whatever the order of the rows', () => {
    const page = `https://c.pc.qq.com/middlect.html?pfurl=${encodeURIComponent(goods)}`;
    const turned = { ...linkWrappers, wrappers: [...linkWrappers.wrappers].reverse() };
    for (const table of [linkWrappers, turned]) {
      expect(decodePastedText(page, table).links[0]).toMatchObject({
        wrapperForm: 'qq-middlect',
        blockKind: 'stopped',
      });
    }
    expect(onlyLink(`https://c.pc.qq.com/new.html?url=${encodeURIComponent(goods)}`)?.wrapperForm).toBe(
      'qq-c-pc',
    );
  });

  it('a page whose path only begins alike belongs to its author', () => {
    expect(onlyLink('https://gitee.com/linkfoo/bar')).toMatchObject({
      wrapperForm: null,
      blockingPlatform: null,
    });
    expect(onlyLink('https://sspai.com/links?target=https%3A%2F%2Fb.cn')?.targetUrl).toContain('sspai.com');
  });

  it('a newer table takes effect without a new release', () => {
    const form = {
      id: 'new-go',
      platform: 'new',
      hosts: ['go.example.cn'],
      pathPrefix: '/',
      targetIn: ['to'],
    } as const;
    const table = {
      ...linkWrappers,
      version: '2027-01-01',
      wrappers: [{ ...form, blockKind: 'confirm' as const }],
    };
    const decoded = decodePastedText('https://go.example.cn/?to=https%3A%2F%2Fb.cn%2F', table);
    expect(decoded.tableVersion).toBe('2027-01-01');
    expect(decoded.links[0]).toMatchObject({ targetUrl: 'https://b.cn/', blockingPlatform: 'new' });
  });
});
