import fc from 'fast-check';
import { platformOfHost } from '../platforms/platform-of-host';
import { registrableDomainOf } from '../hosts/domain';
import { linkWrappers } from '../wrappers/table';
import { decodePastedText } from './decode-pasted-text';
import { maxLinks, maxPastedLength } from './limits';
import { normaliseUrl } from './normalise-url';

/** What texts are made of when they are made to break a reader. */
const pieces = fc.constantFrom(
  ...[
    'http://',
    'https://',
    'HTTPS：／／',
    'https%3A%2F%2F',
    '%25',
    '%2',
    'javascript:',
    'weixin://',
    'a.cn',
    'taobao.com',
  ],
  ...[
    '例子',
    '。',
    '.',
    '中国',
    ':',
    ':8080',
    '@',
    '/',
    '?',
    '#',
    '&amp;',
    '&quot;',
    '=',
    '(',
    ')',
    '[',
    ']',
    '，',
    ' ',
    '\n',
  ],
  ...[
    '\0',
    '\uD800',
    '\uDC00',
    '\u202E',
    '\u200B',
    '\uFEFF',
    '￥',
    'AbCdEfGhIjK',
    'xn--',
    'aHR0cHM6',
    '[::1]',
    '0x7f.1',
    '💩',
  ],
  ...linkWrappers.wrappers.map(
    ({ hosts, pathPrefix, targetIn }) => `${hosts[0]}${pathPrefix}?${targetIn[0] ?? ''}=`,
  ),
);
const adversarial = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), {
  maxLength: 40,
});
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  adversarial.map((all) => all.join('')),
);

/** What holds of every text, whoever wrote it. */
function expectSound(text: string) {
  const decoded = decodePastedText(text);
  expect(decoded.links.length).toBeLessThanOrEqual(maxLinks);
  for (const link of decoded.links) {
    expect(text).toContain(link.pasted);
    if (link.targetUrl === null) {
      expect([link.host, link.asciiHost, link.registrableDomain, link.targetPlatform]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect(link.blockingPlatform).not.toBeNull();
    } else {
      expect(link.targetUrl).toMatch(/^https?:\/\/[^/]/);
      expect(new URL(link.targetUrl).href).toBe(link.targetUrl);
      expect(normaliseUrl(link.targetUrl)).toBe(link.targetUrl);
      expect(link.host).not.toBe('');
    }
  }
  const seen = decoded.links.map((link) => `${link.wrapperForm} ${link.targetUrl ?? link.pasted}`);
  expect(new Set(seen).size).toBe(seen.length);
}

describe('any text whatever', () => {
  it('is read without an error, and every target is an http address', () => {
    fc.assert(fc.property(anyText, expectSound), { numRuns: 2_000 });
  });

  it('typed by hand is null or an address that is read as the same again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const url = normaliseUrl(text);
        if (url !== null) expect(normaliseUrl(url)).toBe(url);
      }),
      { numRuns: 2_000 },
    );
  });

  it('given as a host has a platform and a domain, or none', () => {
    fc.assert(fc.property(anyText, (text) => void [platformOfHost(text), registrableDomainOf(text)]));
  });

  it('of full length and of one piece repeated is read, too', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 3 }), (few) => {
        const once = few.join('');
        expectSound(once.repeat(Math.ceil(maxPastedLength / once.length)).slice(0, maxPastedLength));
      }),
      { numRuns: 150 },
    );
  });
});
