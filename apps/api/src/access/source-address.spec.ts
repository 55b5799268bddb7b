import { sourceOf } from './source-address';

const from = (ip: string | undefined) => sourceOf({ ip });

describe('where a request comes from, for counting', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::1', '2001:db8:1:2'],
    ['2001:0db8:0001:0002:ffff::', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s counts as %s', (ip, source) => {
    expect(from(ip)).toBe(source);
  });

  it('is one source when the connection is gone already', () => {
    expect(from(undefined)).toBe('unknown');
  });
});
