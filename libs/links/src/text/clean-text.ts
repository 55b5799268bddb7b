/** A text as the finder reads it, and where each of its characters stood in the original. */
export interface CleanText {
  text: string;
  /** What stood in the original between two positions of the clean text. */
  original(start: number, end: number): string;
}

/**
 * Takes away what cannot be seen (zero-width and direction marks, BOM, soft hyphen) and writes full-width
 * letters, digits and the punctuation of addresses in ASCII. Chinese punctuation stays: it ends an address.
 */
export function cleanText(pasted: string): CleanText {
  const letters: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < pasted.length; at++) {
    const code = pasted.charCodeAt(at);
    if (isInvisible(code)) continue;
    letters.push(isFullWidth(code, pasted.charCodeAt(at + 1)) ? narrow(code) : pasted.charAt(at));
    places.push(at);
  }
  return {
    text: letters.join(''),
    original: (start, end) => pasted.slice(places[start] ?? pasted.length, (places[end - 1] ?? -1) + 1),
  };
}

const invisible: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
];

function isInvisible(code: number): boolean {
  return code >= 0xad && invisible.some(([from, to]) => code >= from && code <= to);
}

const fullWidthOffset = 0xfee0;
const narrow = (code: number) => String.fromCharCode(code - fullWidthOffset);

/** Part of a host or path wherever they stand; at the end of a sentence they are trimmed again. */
const addressMarks = new Set([...'．／'].map((mark) => mark.charCodeAt(0)));
/** Also the punctuation of Chinese sentences: part of an address only when it goes on in Latin. */
const sentenceMarks = new Set([...'：？＝＆％＃＠－＿～＋'].map((mark) => mark.charCodeAt(0)));

function isFullWidth(code: number, next: number): boolean {
  if (code < 0xff01 || code > 0xff5e) return false;
  if (isAlphanumeric(code - fullWidthOffset) || addressMarks.has(code)) return true;
  return sentenceMarks.has(code) && goesOn(next);
}

function goesOn(next: number): boolean {
  const ascii = next >= 0xff01 && next <= 0xff5e ? next - fullWidthOffset : next;
  return isAlphanumeric(ascii) || ascii === 0x2f || ascii === 0x25;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
