import { addressParts, maskAddress } from './masking';

describe('the address of a complaint', () => {
  it.each([
    ['https://evil.example/a.b?c=d.e', 'hxxps://evil[.]example/a.b?c=d.e'],
    ['http://login.evil.example', 'hxxp://login[.]evil[.]example'],
    ['HTTPS://EVIL.EXAMPLE?x=1', 'HxxPS://EVIL[.]EXAMPLE?x=1'],
    ['evil.example/path', 'evil[.]example/path'],
    ['https://user@evil.example:8443/#a.b', 'hxxps://user@evil[.]example:8443/#a.b'],
  ])('is masked when it is harmful: %s', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });

  it('emphasises the registrable domain, not a look-alike in front of it or in the path', () => {
    expect(addressParts('https://taobao.com.evil.cn/taobao.com', 'evil.cn', 'blocked_link')).toEqual({
      before: 'https://taobao.com.',
      domain: 'evil.cn',
      after: '/taobao.com',
    });
  });

  it('emphasises the masked domain of a harmful link and never shows it whole', () => {
    const parts = addressParts('https://a.evil.example/x', 'evil.example', 'harmful_link');
    expect(parts).toEqual({ before: 'hxxps://a[.]', domain: 'evil[.]example', after: '/x' });
  });

  it('shows the whole address where the domain is not known', () => {
    expect(addressParts('https://1.2.3.4/x', '', 'blocked_link').before).toBe('https://1.2.3.4/x');
  });
});
