/** A piece of a letter: plain text, or a link to a page of this portal. */
export interface Piece {
  readonly text: string;
  /** Null of plain text. */
  readonly href: string | null;
}

const address = /https?:\/\/[^\s<>"'，。；：！？、（）《》“”【】]+/g;
const closing = /[.,;:!?)\]]+$/;

/** The pieces of a text. Only addresses of `origin` become links: a letter may quote any address, also harmful ones. */
export function linksInText(text: string, origin: string): Piece[] {
  const pieces: Piece[] = [];
  let told = 0;
  for (const match of text.matchAll(address)) {
    const found = match[0].replace(closing, '');
    if (!isOf(origin, found)) continue;
    if (match.index > told) pieces.push({ text: text.slice(told, match.index), href: null });
    pieces.push({ text: found, href: found });
    told = match.index + found.length;
  }
  if (told < text.length) pieces.push({ text: text.slice(told), href: null });
  return pieces;
}

function isOf(origin: string, found: string): boolean {
  try {
    const url = new URL(found);
    return url.origin === origin && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}
