import { type SharePasswordForm } from '../wrappers/form';

export interface SharePassword {
  platform: string;
  /** Without its symbols. */
  password: string;
}

const closings = ')）》';
const openings = '(（《';

/** The passwords in a text from which the addresses have been taken out, each once, in order of appearance. */
export function findSharePasswords(
  text: string,
  forms: readonly SharePasswordForm[],
  limit: number,
): SharePassword[] {
  const found = new Map<string, SharePassword>();
  for (const form of forms) {
    const symbols = form.symbols + form.everydaySymbols;
    for (const match of text.matchAll(patternOf(form.length, symbols))) {
      const [opening = '', password = ''] = [match[1], match[2]];
      const closing = text.charAt(match.index + match[0].length);
      const isMarked = form.symbols.includes(opening) && form.symbols.includes(closing);
      if (isMarked || looksRandom(password)) {
        found.set(`${form.platform} ${password}`, { platform: form.platform, password });
      }
    }
  }
  return [...found.values()].slice(0, limit);
}

/** The closing symbol stays: it may open the next password. */
function patternOf(length: number, symbols: string): RegExp {
  const oneOf = (allowed: string[]) =>
    `[${allowed.map((symbol) => `\\u{${symbol.codePointAt(0)?.toString(16)}}`).join('')}]`;
  const opening = oneOf([...symbols].filter((symbol) => !closings.includes(symbol)));
  const closing = oneOf([...symbols].filter((symbol) => !openings.includes(symbol)));
  return new RegExp(`(${opening})([A-Za-z0-9]{${length}})(?=${closing})`, 'gu');
}

/** Unlike a word or a number: digits among letters, or a capital after the first letter. */
function looksRandom(text: string): boolean {
  return (/\d/.test(text) && /[A-Za-z]/.test(text)) || (/[a-z]/.test(text) && /.[A-Z]/.test(text));
}
