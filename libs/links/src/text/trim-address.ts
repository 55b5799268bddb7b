/** Quotation marks and angle brackets as HTML writes them: an attribute or a tag ends here. */
const endingEntity = /&(?:quot|lt|gt|nbsp|apos|#0*(?:34|39|60|62)|#x0*(?:22|27|3c|3e));/i;
/** A second address without a space before it. After `=`, `?` or `/` it is a part of the first. */
const gluedAddress = /(?<=[a-z0-9,;|)\]}])https?:\/\//i;
const ampersand = /&(?:amp;|#0*38;|#x0*26;)+/gi;

const openerOf: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
const afterClosing = new Set([undefined, ...`,;.!?:)]}[('"*`]);
const trailing = new Set(`.,;:!?'*([{`);

/** How much of a run of characters belongs to the address in it: a sentence may have closed around it. */
export function addressLength(run: string): number {
  let end = cutAt(run, gluedAddress);
  end = cutAt(run.slice(0, end), endingEntity);
  end = strayClosing(run.slice(0, end));
  while (end > 0 && trailing.has(run.charAt(end - 1))) end--;
  return end;
}

/** An href keeps its ampersands as entities, sometimes twice over. */
export function withoutEntities(address: string): string {
  return address.replace(ampersand, '&');
}

function cutAt(run: string, pattern: RegExp): number {
  const found = run.search(pattern);
  return found === -1 ? run.length : found;
}

/** The first closing bracket without its opening one, where the address does not go on behind it. */
function strayClosing(run: string): number {
  const open: Record<string, number> = {};
  for (let at = 0; at < run.length; at++) {
    const letter = run.charAt(at);
    const opener = openerOf[letter];
    if (opener === undefined) {
      if (letter === '(' || letter === '[' || letter === '{') open[letter] = (open[letter] ?? 0) + 1;
    } else if ((open[opener] ?? 0) > 0) {
      open[opener] = (open[opener] ?? 0) - 1;
    } else if (afterClosing.has(run[at + 1])) {
      return at;
    }
  }
  return run.length;
}
