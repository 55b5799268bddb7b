import { asciiHostOf, isIpHost } from '../hosts/ascii-host';
import { isPublicName, isPublicSuffix } from '../hosts/domain';

/** User name and password; written in ASCII, or it is the sentence before an e-mail address. */
const userInfo = /(?:[!$%&*+.0-:=@A-Z^_a-z{-~-]*@)?/y;
const hostLetters = /\[[0-9a-f:.]*\]|[\p{L}\p{M}\p{N}\p{Extended_Pictographic}._%。｡-]+/iuy;
const portDigits = /(?::\d{1,5}(?![\d@]))?/y;

/** Where the authority that begins at `start` ends; `start` itself when there is none. */
export function authorityEnd(text: string, start: number): number {
  const from = stickyEnd(userInfo, text, start);
  const letters = text.slice(from, stickyEnd(hostLetters, text, from));
  const host = letters.slice(0, hostLength(letters));
  if (host === '') return start;
  const end = portEnd(text, from + host.length);
  return /[/?#]/.test(text.charAt(end)) ? end : end - (/[.。｡-]+$/.exec(host.slice(-9))?.[0].length ?? 0);
}

/** The end of a port that begins at `at`, or `at`. */
export function portEnd(text: string, at: number): number {
  return stickyEnd(portDigits, text, at);
}

/** Where a sticky pattern that begins at `at` ends. */
export function stickyEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/**
 * How much of the letters is a host, when Chinese text follows without a space: `a.cn看看`, `例子.中国看看`,
 * `a.cn。然后`. What ends in a real top-level domain is a host; where nothing does, all of it is.
 */
function hostLength(letters: string): number {
  const latin = /^[\x21-\x7e]*/.exec(letters)?.[0] ?? '';
  if (latin === letters) return letters.length;
  const name = latin.replace(/[._-]{1,9}$/, '');
  if (!latin.endsWith('.') && !/[。｡]/.test(letters.charAt(latin.length)) && isComplete(name))
    return name.length;
  const sentence = lengthBeforeFullStop(letters);
  const host = letters.slice(0, sentence);
  if (isPublicName(host)) return sentence;
  const lastLabel = Math.max(...['.', '。', '｡'].map((dot) => host.lastIndexOf(dot))) + 1;
  for (let end = Math.min(host.length, lastLabel + 63); lastLabel > 0 && end > lastLabel; end--) {
    if (!isAscii(host.charAt(end)) && isPublicName(host.slice(0, end))) return end;
  }
  return isComplete(name) ? name.length : sentence;
}

const isAscii = (letter: string) => /^[\x21-\x7e]$/.test(letter);

function isComplete(host: string): boolean {
  return isPublicName(host) || (host.includes('.') && isIpHost(asciiHostOf(host) ?? ''));
}

/** Characters; nobody types a longer host with an input method, and each stop costs a look-up. */
const stopsSearched = 80;

/**
 * An ideographic full stop is a dot as long as the host is not complete without it, or a suffix comes next:
 * `www。taobao。com` is one host, although `taobao` is a top-level domain, too.
 */
function lengthBeforeFullStop(letters: string): number {
  for (const { index } of letters.slice(0, stopsSearched).matchAll(/[。｡]/g)) {
    const next = /^[a-z.-]{0,63}/i.exec(letters.slice(index + 1))?.[0] ?? '';
    if (isComplete(letters.slice(0, index)) && !isPublicSuffix(next)) return index;
  }
  return letters.length;
}
