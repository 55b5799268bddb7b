import { unescapeAscii } from '../decode/http-target';
import { isPublicName } from '../hosts/domain';
import { authorityEnd, portEnd, stickyEnd } from './read-host';
import { addressLength, withoutEntities } from './trim-address';

/** A stretch of a clean text; `address` is null where it only looks like one and must not be read again. */
export interface Stretch {
  start: number;
  end: number;
  address: string | null;
}

/** Where addresses may go on in Chinese letters, which within a sentence end them. */
export type LettersAllowed = (start: number, host: string) => boolean;

const run = /[a-z0-9][a-z0-9._-]*/gi;
const token = /[\x21-\x7e]*/y;
const latinTail = /[!#-;=?-[\]^_a-~]*/y;
const letterTail = /(?<=[/=&?#+._-])[\p{L}\p{M}\p{N}]+/uy;
/** No mailbox has a longer name (RFC 5321, 4.5.3.1.1). */
const mailbox = /[a-z0-9.+_-]{1,64}@/iy;
const encodedScheme = /%(?:25){0,3}3A(?:%|\/\/)/iy;
/** Their content is never an address to complain about, even when one stands in it. */
const inertSchemes = new Set(['javascript', 'vbscript', 'data', 'blob', 'file', 'mailto', 'about']);

/** Every address in a clean text that begins with a scheme or a Latin host, in one pass from left to right. */
export function findAddresses(text: string, lettersAllowed: LettersAllowed): Stretch[] {
  const found: Stretch[] = [];
  run.lastIndex = 0;
  for (let match = run.exec(text); match; match = run.exec(text)) {
    const stretch = readRun(text, match.index, match[0], lettersAllowed);
    if (!stretch) continue;
    found.push(stretch);
    run.lastIndex = Math.max(stretch.end, match.index + 1);
  }
  return found;
}

function readRun(text: string, start: number, letters: string, allowed: LettersAllowed): Stretch | null {
  const end = start + letters.length;
  const scheme = /https?$/i.exec(letters.slice(-5))?.[0];
  if (scheme !== undefined && stickyEnd(encodedScheme, text, end) > end) {
    return readEncoded(text, end - scheme.length);
  }
  if (text.startsWith('://', end)) {
    return scheme === undefined
      ? { start, end: stickyEnd(token, text, end), address: null }
      : readWithScheme(text, end - scheme.length, end + 3, allowed);
  }
  if (
    text[end] === ':' &&
    inertSchemes.has(letters.toLowerCase()) &&
    stickyEnd(token, text, end + 1) > end + 1
  ) {
    return { start, end: stickyEnd(token, text, end), address: null };
  }
  return readWithoutScheme(text, start, letters, allowed);
}

/** An address that somebody copied out of a parameter, escapes and all. */
function readEncoded(text: string, start: number): Stretch {
  const letters = text.slice(start, stickyEnd(latinTail, text, start));
  const end = start + addressLength(letters);
  let address = text.slice(start, end);
  while (/^https?%/i.test(address)) address = unescapeAscii(address);
  return { start, end, address };
}

function readWithScheme(text: string, start: number, from: number, allowed: LettersAllowed): Stretch {
  const end = authorityEnd(text, from);
  if (end === from) return { start, end: from, address: null };
  return withTail(text, start, end, allowed(start, text.slice(from, end)));
}

function readWithoutScheme(
  text: string,
  start: number,
  letters: string,
  allowed: LettersAllowed,
): Stretch | null {
  const before = text.charAt(start - 1);
  const end = start + letters.length;
  // Part of an e-mail address, a path or an escape.
  if (before !== '' && '@/\\%+'.includes(before)) return null;
  if (stickyEnd(mailbox, text, start) > start) return null;
  const host = letters.replace(/[._-]{1,9}$/, '');
  if (!host.includes('.') || !isPublicName(host)) return null;
  if (host !== letters) return { start, end: start + host.length, address: `https://${host}` };
  const { address, ...stretch } = withTail(text, start, portEnd(text, end), allowed(start, host));
  return { ...stretch, address: `https://${address}` };
}

/** Adds what follows the authority: path, query and fragment. */
export function withTail(
  text: string,
  start: number,
  authority: number,
  letters: boolean,
): Stretch & { address: string } {
  const tail = /[/?#]/.test(text.charAt(authority))
    ? text.slice(authority, tailEnd(text, authority, letters))
    : '';
  const end = authority + addressLength(tail);
  return { start, end, address: withoutEntities(text.slice(start, end)) };
}

function tailEnd(text: string, start: number, letters: boolean): number {
  let end = stickyEnd(latinTail, text, start);
  while (letters) {
    const further = stickyEnd(latinTail, text, stickyEnd(letterTail, text, end));
    if (further === end) break;
    end = further;
  }
  return end;
}
