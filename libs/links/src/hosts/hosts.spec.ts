import { domainToASCII, domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { decodePastedText } from '../decode/decode-pasted-text';
import { platformDomains } from '../platforms/domains';
import { platformOfHost } from '../platforms/platform-of-host';
import { registrableDomainOf } from './domain';
import { decodePunycode, unicodeHostOf } from './punycode';

const first = (text: string) => decodePastedText(text).links[0];

describe('the registrable domain', () => {
  it.each([
    ['item.taobao.com', 'taobao.com'],
    ['ITEM.TaoBao.com.', 'taobao.com'],
    ['shop.a.com.cn', 'a.com.cn'],
    ['商店.例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['someone.github.io', 'github.io'],
    ['127.0.0.1', '127.0.0.1'],
    ['2130706433', '127.0.0.1'],
    ['[2001:DB8::1]', '2001:db8::1'],
    ['2001:db8::1', '2001:db8::1'],
    ['com.cn', null],
    ['localhost', null],
    ['', null],
    ['a.cn/x', null],
    ['u@a.cn', null],
    ['[a.cn', null],
    ['a b.cn', null],
    ['a.cn:80', null],
  ])('of %s is %s', (host, domain) => expect(registrableDomainOf(host)).toBe(domain));
});

describe('the platform of a host', () => {
  it.each([
    ['mp.weixin.qq.com', 'wechat'],
    ['open.work.weixin.qq.com', 'wecom'],
    ['pay.weixin.qq.com', 'wechat-pay'],
    ['docs.qq.com', 'qq'],
    ['qq.com.', 'qq'],
    ['TIEBA.baidu.com', 'tieba'],
    ['www.baidu.com', 'baidu-search'],
    ['m.tb.cn', 'taobao'],
    ['mytaobao.com', null],
    ['taobao.com.evil.cn', null],
    ['com', null],
    ['', null],
    ['127.0.0.1', null],
  ])('%s is %s', (host, platform) => expect(platformOfHost(host)).toBe(platform));

  it('is decided: no domain belongs to two platforms', () => {
    const domains = platformDomains.platforms.flatMap((row) => row.domains);
    expect(new Set(domains).size).toBe(domains.length);
    for (const { platform, domains: own } of platformDomains.platforms) {
      for (const domain of own) expect(platformOfHost(domain)).toBe(platform);
    }
  });

  it.each([
    ['https://pay.weixin.qq.com/x', 'payment'],
    ['https://im.qq.com/x', 'social'],
    ['https://www.dingtalk.com/x', 'office'],
    ['https://www.baidu.com/s', 'search'],
    ['https://www.toutiao.com/a1', 'content'],
    ['https://example.cn/x', 'other'],
  ])('gives %s the type %s', (url, linkType) => expect(first(url)?.linkType).toBe(linkType));
});

describe('internationalised hosts', () => {
  it.each(['https://例子.中国/路', 'https://xn--fsqu00a.xn--fiqs8s/%E8%B7%AF'])(
    '%s is the same both ways',
    (url) => {
      expect(first(url)).toMatchObject({
        targetUrl: 'https://xn--fsqu00a.xn--fiqs8s/%E8%B7%AF',
        host: '例子.中国',
        asciiHost: 'xn--fsqu00a.xn--fiqs8s',
        suspicious: ['punycode'],
      });
    },
  );

  it('are shown as Node itself writes them', () => {
    const letters = fc.constantFrom(...'淘宝商城例子bücherпримерกข한국かな💩𠮷');
    const label = fc.array(letters, { minLength: 1, maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(label, (text) => {
        const ascii = domainToASCII(`${text}.com`);
        if (ascii !== '') expect(unicodeHostOf(ascii)).toBe(domainToUnicode(ascii));
      }),
    );
  });

  it('whose Punycode nobody could have written stay as they are', () => {
    expect(unicodeHostOf('xn--a-.xn--99999999999.cn')).toBe('a.xn--99999999999.cn');
    fc.assert(fc.property(fc.string(), (text) => void decodePunycode(text)));
    expect(decodePunycode('9'.repeat(2_000))).toBeNull();
    expect(decodePunycode('a!')).toBeNull();
  });
});

describe('what a person should look at twice', () => {
  it.each([
    ['https://www.taobao.com/', []],
    ['https://淘宝abc.com/', ['punycode']],
    ['https://tаobao.com/', ['mixed_scripts', 'punycode']],
    ['https://淘宝аб.com/', ['mixed_scripts', 'punycode']],
    ['https://αb.com/', ['mixed_scripts', 'punycode']],
    ['https://กa.com/', ['mixed_scripts', 'punycode']],
    ['https://www.taobao.com@evil.cn/', ['user_info']],
    ['https://:pw@a.cn/', ['user_info']],
    ['http://0x7f.1/', ['ip_host']],
    ['http://2130706433/', ['ip_host']],
    ['http://0177.0.0.1/', ['ip_host']],
    ['http://[::ffff:1.2.3.4]:8443/', ['ip_host', 'unusual_port']],
    ['https://a.cn:443/', []],
    ['https://u:p@a.cn:444/', ['user_info', 'unusual_port']],
  ])('%s', (url, suspicious) => expect(first(url)?.suspicious).toEqual(suspicious));

  it.each(['http://0x7f.1/', 'http://2130706433/', 'http://0177.0.0.1/', 'http://１２７.0.0.1/'])(
    '%s is one address in disguise',
    (url) => expect(first(url)).toMatchObject({ asciiHost: '127.0.0.1', registrableDomain: '127.0.0.1' }),
  );

  it('an IPv6 host keeps its brackets in the host, not in the domain', () => {
    expect(first('http://[2001:DB8:0::1]/x')).toMatchObject({
      host: '[2001:db8::1]',
      registrableDomain: '2001:db8::1',
    });
  });
});
