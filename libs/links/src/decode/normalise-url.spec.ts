import fc from 'fast-check';
import { anyUrl } from '../wrappers/wrapping.fixture';
import { normaliseUrl } from './normalise-url';

describe('a person types a URL by hand', () => {
  it.each([
    ['  taobao.com/x ', 'https://taobao.com/x'],
    ['HTTPS://Www.Taobao.COM:443/X', 'https://www.taobao.com/X'],
    ['a.cn:8080', 'https://a.cn:8080/'],
    ['a.cn?x=1', 'https://a.cn/?x=1'],
    ['例子。中国', 'https://xn--fsqu00a.xn--fiqs8s/'],
    ['ｗｗｗ．ａ．ｃｎ／ｘ', 'https://www.a.cn/x'],
    ['https://a.cn/中国?q=淘宝', 'https://a.cn/%E4%B8%AD%E5%9B%BD?q=%E6%B7%98%E5%AE%9D'],
    ['https://a.cn/x。', 'https://a.cn/x'],
    ['https://a.cn/x.', 'https://a.cn/x.'],
    ['\u200Bhttps://a.cn/\uFEFF', 'https://a.cn/'],
    ['http://u:p@a.cn/', 'http://u:p@a.cn/'],
    ['http://[::1]/', 'http://[::1]/'],
  ])('%s', (text, url) => expect(normaliseUrl(text)).toBe(url));

  it.each([
    '',
    'taobao',
    'v2.docx',
    'com.cn',
    'wang@a.cn',
    'a.cn@evil.com/x',
    'a.cn:pw@evil.com',
    'see https://a.cn',
    'https://',
    'https://a.cn:99999/',
    'javascript:alert(1)',
    'java\u200Bscript:alert(1)//a.cn',
    'data:text/html,x',
    'ftp://a.cn/x',
    'weixin://dl/business/?url=https://a.cn',
    '/x',
  ])('not one: %s', (text) => expect(normaliseUrl(text)).toBeNull());

  it('and what comes back is read as the same again', () => {
    fc.assert(fc.property(anyUrl, (url) => expect(normaliseUrl(url)).toBe(url)));
  });
});
