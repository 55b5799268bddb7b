import { decodePastedText } from './decode-pasted-text';

const first = (text: string) => decodePastedText(text).links[0];
const goods = 'https://item.taobao.com/item.htm?id=612';
const zhihu = (target: string) => `https://link.zhihu.com/?target=${encodeURIComponent(target)}`;

describe("WeChat's block page", () => {
  it('tells the target, the platform and the reason, with the target encoded twice', () => {
    const page =
      'https://weixin110.qq.com/cgi-bin/mmspamsupport-bin/newredirectconfirmcgi?main_type=2&evil_type=43&source=2' +
      '&url=https%253A%252F%252Fitem.taobao.com%252Fitem.htm%253Fid%253D612&bancode=%E5%B0%81';
    expect(decodePastedText(page)).toEqual({
      tableVersion: '2026-11-22',
      links: [
        {
          pasted: page,
          targetUrl: goods,
          host: 'item.taobao.com',
          asciiHost: 'item.taobao.com',
          registrableDomain: 'taobao.com',
          linkType: 'ecommerce',
          targetPlatform: 'taobao',
          blockingPlatform: 'wechat',
          blockKind: 'stopped_or_confirm',
          wrapperForm: 'wechat-newredirectconfirm',
          shortLink: false,
          blockDetails: { main_type: '2', evil_type: '43', source: '2', bancode: '封' },
          suspicious: [],
        },
      ],
      sharePasswords: [],
      tooLong: false,
    });
  });

  it('tells who blocks even where the target stands only in the page', () => {
    const page = 'https://weixin110.qq.com/cgi-bin/mmspamsupport-bin/newredirectconfirmcgi?midpagecode=a%';
    expect(first(page)).toMatchObject({
      targetUrl: null,
      registrableDomain: null,
      blockingPlatform: 'wechat',
      blockDetails: { midpagecode: 'a%' },
      suspicious: [],
    });
  });

  it('is recognised without a scheme, in capitals, and from an href with entities', () => {
    const rest = '/cgi-bin/mmspamsupport-bin/newredirectconfirmcgi?main_type=2&amp;url=https%3A%2F%2Fa.cn%2F';
    for (const page of [
      `weixin110.qq.com${rest}`,
      `HTTPS://WEIXIN110.QQ.COM${rest}`,
      `<a href="http://weixin110.qq.com.${rest}">`,
    ]) {
      expect(first(page)).toMatchObject({ targetUrl: 'https://a.cn/', blockingPlatform: 'wechat' });
    }
  });
});

describe('wrappers within wrappers', () => {
  const wrapped = (times: number) => Array.from({ length: times }).reduce<string>((url) => zhihu(url), goods);

  it('name the outermost platform as the one that blocks, and the innermost address as the target', () => {
    const mixed = `https://c.pc.qq.com/middlem.html?pfurl=${encodeURIComponent(zhihu(goods))}`;
    expect(first(mixed)).toMatchObject({
      targetUrl: goods,
      blockingPlatform: 'qq',
      wrapperForm: 'qq-middlem',
    });
  });

  it('are followed five deep; the address below is shown as it stands', () => {
    expect(first(wrapped(5))?.targetUrl).toBe(goods);
    expect(first(wrapped(6))?.targetUrl).toBe(zhihu(goods));
  });

  it('with an inner page that tells nothing: that page is the target, since it is what was blocked', () => {
    expect(first(zhihu('http://t.cn/A6abc'))).toMatchObject({
      targetUrl: 'http://t.cn/A6abc',
      targetPlatform: 'weibo',
      shortLink: true,
      blockingPlatform: 'zhihu',
    });
  });
});

describe('how a target may stand in its parameter', () => {
  const page = (value: string) => first(`https://c.pc.qq.com/middlem.html?pfurl=${value}&pfuin=1`)?.targetUrl;

  it.each([
    ['bare, as careless pages write it', 'https://a.cn/x?y=1', 'https://a.cn/x?y=1'],
    ['partly encoded', 'https%3A//a.cn/x%3Fy%3D1%26z%3D2', 'https://a.cn/x?y=1&z=2'],
    ['without a scheme', 'www.taobao.com%2Fgoods', 'https://www.taobao.com/goods'],
    ['with escapes of its own, which stay', 'https%3A%2F%2Fa.cn%2F%3Fq%3D%2526%2B', 'https://a.cn/?q=%26+'],
    [
      'with broken or GBK escapes, which stay',
      'http%3A%2F%2Fa.cn%2F%3Fq%3D%B9%FA%',
      'http://a.cn/?q=%B9%FA%',
    ],
    ['in base64 with padding', 'aHR0cHM6Ly9hLmNuLw%3D%3D', 'https://a.cn/'],
    [
      'encoded, then in base64',
      Buffer.from('https%3A%2F%2Fa.cn%2Fx').toString('base64url'),
      'https://a.cn/x',
    ],
    ['not at all: an ordinary word', 'index.html', null],
    ['in base64 that is none', 'aHR0c', null],
    ['in base64 of broken UTF-8', Buffer.from([0x68, 0x74, 0x74, 0x70, 0xff]).toString('base64url'), null],
  ])('%s', (_, value, target) => expect(page(value)).toBe(target));

  it('the first parameter with an address wins, the others are asked in turn', () => {
    const sina = 'https://weibo.cn/sinaurl?toasturl=https%3A%2F%2Fb.cn%2F';
    expect(first(sina)?.targetUrl).toBe('https://b.cn/');
    expect(first(`${sina}&u=https%3A%2F%2Fa.cn%2F`)?.targetUrl).toBe('https://a.cn/');
  });

  it('as the whole query, with its own parameters and fragment', () => {
    const target = "https://a.cn/it's?x=1&y=%2F#top";
    expect(first(`https://blog.51cto.com/transfer?${target}`)?.targetUrl).toBe(target);
  });
});
