import { decodePastedText } from '../decode/decode-pasted-text';

const targets = (text: string) => decodePastedText(text).links.map((link) => link.targetUrl);

describe('a sentence around an address', () => {
  it.each([
    ['点https://a.cn，再看', ['https://a.cn/']],
    ['【标题】https://a.cn/x」好', ['https://a.cn/x']],
    ['https://a.cn/x。然后看看', ['https://a.cn/x']],
    ['https://a.cn。然后看看', ['https://a.cn/']],
    ['看https://a.cn看看', ['https://a.cn/']],
    ['见http://127.0.0.1:8080看看', ['http://127.0.0.1:8080/']],
    ['见http://127.0.0.1看看', ['http://127.0.0.1/']],
    ['真的？https://a.cn/x？真的吗', ['https://a.cn/x']],
    ['https://a.cn：快看', ['https://a.cn/']],
    ['快来https://a.cn/x～', ['https://a.cn/x']],
    ['see https://a.cn/x.', ['https://a.cn/x']],
    ['see (https://a.cn/x), or <https://b.cn/y>!', ['https://a.cn/x', 'https://b.cn/y']],
    ['https://zh.wikipedia.org/wiki/A_(B)', ['https://zh.wikipedia.org/wiki/A_(B)']],
    ['(https://zh.wikipedia.org/wiki/A_(B))', ['https://zh.wikipedia.org/wiki/A_(B)']],
    ['[甲](https://a.cn/1),[乙](https://b.cn/2)', ['https://a.cn/1', 'https://b.cn/2']],
    ['https://a.cn/x(看这里)', ['https://a.cn/x']],
    ['**https://a.cn/x**', ['https://a.cn/x']],
    ['https://a.cn/1,https://b.cn/2https://c.cn/3', ['https://a.cn/1', 'https://b.cn/2', 'https://c.cn/3']],
    ['https://a.cn,b', ['https://a.cn/']],
    ['https://a.cn...', ['https://a.cn/']],
    ['网址:a.cn.', ['https://a.cn/']],
    ['apphttps://a.cn/x', ['https://a.cn/x']],
    ["<a href='https://a.cn/?a=1&amp;amp;b=2'>x</a>", ['https://a.cn/?a=1&b=2']],
    ['href=&quot;https://a.cn/?a=1&#38;b=2&quot;', ['https://a.cn/?a=1&b=2']],
    ['https%3A%2F%2Fa.cn%2Fx%3Fy%3D1 和 https%253A%252F%252Fb.cn', ['https://a.cn/x?y=1', 'https://b.cn/']],
    ['target=https%3A//a.cn/x', ['https://a.cn/x']],
    ['先看 https://a.cn/s?wd=淘宝', ['https://a.cn/s?wd=']],
    ['https://a.cn/s?wd=淘宝', ['https://a.cn/s?wd=%E6%B7%98%E5%AE%9D']],
    ['https://a.cn/wiki/中国/首页', ['https://a.cn/wiki/%E4%B8%AD%E5%9B%BD/%E9%A6%96%E9%A1%B5']],
    ['https://m.tb.cn/h.abc/点击', ['https://m.tb.cn/h.abc/']],
  ])('%s', (text, expected) => expect(targets(text)).toEqual(expected));
});

describe('addresses without a scheme', () => {
  it.each([
    ['去taobao.com吧', ['https://taobao.com/']],
    ['www.a.com.cn:8080/x?y=1#z', ['https://www.a.com.cn:8080/x?y=1#z']],
    ['例子.中国', ['https://xn--fsqu00a.xn--fiqs8s/']],
    ['例子。中国/路', ['https://xn--fsqu00a.xn--fiqs8s/%E8%B7%AF']],
    ['打开 例子.中国:81/x 看', ['https://xn--fsqu00a.xn--fiqs8s:81/x']],
    ['xn--fsqu00a.xn--fiqs8s', ['https://xn--fsqu00a.xn--fiqs8s/']],
  ])('%s', (text, expected) => expect(targets(text)).toEqual(expected));

  it.each([
    'v2.docx 3.14 report.pdf Node.js com.cn 1.2.3.4',
    '写信到wang.li@example.cn，或 a+b.com@c.cn、mailto:x@y.cn',
    '张@例子.中国',
    '我说谢谢。中国 加油',
    '/var/log/a.cn',
    'weixin://dl/business/?url=https://a.cn taobao://item.taobao.com/x intent://a.cn/#Intent',
    "javascript:location='https://a.cn' data:text/html,https://a.cn",
    'http:// http://。? http://./ http://a..cn/ https:// http://? https://:80 http://[::zz]/ https://a.cn:99999/',
  ])('are not: %s', (text) => expect(targets(text)).toEqual([]));
});

describe('odd characters', () => {
  it('full-width letters and punctuation are read as ASCII, and shown as they stood', () => {
    const [link] = decodePastedText(
      '看ｈｔｔｐｓ：／／ａ．ｃｎ：８０８０／ｘ？ｉｄ＝１＆ｂ＝％２０＃ｃ吧',
    ).links;
    expect(link).toMatchObject({
      pasted: 'ｈｔｔｐｓ：／／ａ．ｃｎ：８０８０／ｘ？ｉｄ＝１＆ｂ＝％２０＃ｃ',
      targetUrl: 'https://a.cn:8080/x?id=1&b=%20#c',
    });
  });

  it('zero-width and direction marks and BOM are not a part of an address', () => {
    const [link] = decodePastedText('\uFEFF看\u202Eht\u200Btps://\u2060a.\u200Dc\u00ADn/x\u200F').links;
    expect(link).toMatchObject({
      pasted: 'ht\u200Btps://\u2060a.\u200Dc\u00ADn/x',
      targetUrl: 'https://a.cn/x',
    });
  });

  it('an ideographic full stop is a dot in a host', () => {
    expect(targets('http://www。taobao｡com/x')).toEqual(['http://www.taobao.com/x']);
    expect(targets('见https://例子。中国。谢谢')).toEqual(['https://xn--fsqu00a.xn--fiqs8s/']);
    expect(targets('http://www.taobao。com。cn看看')).toEqual(['http://www.taobao.com.cn/']);
    expect(targets('https://a.cn。www.b.cn')).toEqual(['https://a.cn/', 'https://www.b.cn/']);
    expect(targets('见https://例子.中国看看')).toEqual(['https://xn--fsqu00a.xn--fiqs8s/']);
  });

  it('NUL, control characters and lone surrogates end it', () => {
    expect(targets('https://a.cn/x\0y https://b.cn/\uD800z')).toEqual(['https://a.cn/x', 'https://b.cn/']);
  });
});
