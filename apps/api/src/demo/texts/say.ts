import { type Draw } from '../draw';

/** What stands for `{shop}` and the like in the texts of one complaint. */
export type Words = Readonly<Record<string, string>>;

/**
 * A text out of a pattern: `[a|b|]` is one of the alternatives, `{shop}` a word of this complaint. Alternatives do not
 * nest. Throws a RangeError for a word that the complaint does not have, so that no pattern reaches a reader.
 */
export function say(pattern: string, words: Words, draw: Draw): string {
  return pattern
    .replace(/\[([^\]]*)\]/gu, (_, alternatives: string) => draw.one(alternatives.split('|')))
    .replace(/\{(\w+)\}/gu, (_, name: string) => {
      const word = words[name];
      if (word === undefined) throw new RangeError(`No word for {${name}} in: ${pattern}`);
      return word;
    });
}
