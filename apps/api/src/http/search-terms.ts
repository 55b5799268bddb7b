const han = /\p{Script=Han}/u;

/**
 * The terms under which a text is found: for runs of Chinese each pair of neighbouring characters (and the single one
 * of a run of one), for everything else words of letters and digits, in small letters.
 */
export function termsOf(text: string): string[] {
  const terms = new Set<string>();
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)) {
    const characters = [...run];
    if (!han.test(run)) terms.add(characters.slice(0, 60).join(''));
    else if (characters.length === 1) terms.add(run);
    else for (let i = 0; i + 1 < characters.length; i += 1) terms.add(`${characters[i]}${characters[i + 1]}`);
  }
  return [...terms];
}

const lexeme = (term: string) => `'${term.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`;

/** The question for texts that hold all of the terms, as text of a `tsquery`. */
export const tsqueryOf = (terms: readonly string[]): string => terms.map(lexeme).join(' & ');

/** The terms of one text, as text of a `tsvector` without positions. */
export const vectorOf = (terms: readonly string[]): string => terms.map(lexeme).join(' ');
