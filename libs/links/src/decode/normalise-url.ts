import { cleanText } from '../text/clean-text';
import { type HttpAddress, readBareAddress, readHttpAddress } from './http-target';

/**
 * Parses what a person typed as a URL by hand: the normalised http or https address, https where no scheme was
 * written. Null if it is none. What it gives back, it reads as the same again.
 */
export function normaliseUrl(text: string): string | null {
  return readTyped(text)?.url.href ?? null;
}

function readTyped(text: string): HttpAddress | null {
  const typed = cleanText(text).text.trim();
  let end = typed.length;
  while (chinesePunctuation.has(typed.charAt(end - 1))) end--;
  const written = typed.slice(0, end);
  if (/\s/.test(written)) return null;
  return readHttpAddress(written) ?? readBareAddress(written);
}

/** Left over when somebody typed at the end of a sentence; ASCII punctuation may belong to the address. */
const chinesePunctuation = new Set('，。；！？、：）》】」』”’');
