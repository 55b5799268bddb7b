import { isPublicName } from '../hosts/domain';
import { portEnd } from './read-host';
import { type Stretch, withTail } from './find-addresses';

const nameRun = /[\p{L}\p{M}\p{N}._。｡-]+/gu;

/**
 * Internationalised names without a scheme, such as `例子.中国/x`, outside of what is already `taken`. An
 * ideographic full stop is a dot only where the whole paste is one address: `谢谢。中国` ends a sentence.
 */
export function findNames(text: string, taken: readonly Stretch[], isWholePaste: boolean): Stretch[] {
  const found: Stretch[] = [];
  let next = 0;
  for (const { index, 0: letters } of text.matchAll(nameRun)) {
    while ((taken[next]?.end ?? Infinity) <= index) next++;
    const isTaken = (taken[next]?.start ?? Infinity) < index + letters.length;
    const name = letters.replace(/[._。｡-]{1,9}$/, '');
    if (isTaken || !/[^\x21-\x7e]/.test(name) || !/[.。｡]/.test(name)) continue;
    if ('@/\\%:'.includes(text.charAt(index - 1) || ' ') || text[index + letters.length] === '@') continue;
    if ((/[。｡]/.test(name) && !isWholePaste) || !isPublicName(name)) continue;
    const stretch = withTail(text, index, portEnd(text, index + name.length), isWholePaste);
    found.push({ ...stretch, address: `https://${stretch.address}` });
  }
  return found;
}
