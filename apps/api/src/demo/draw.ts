/** Choices that look random and are the same each time for the same seed. */
export interface Draw {
  /** At least 0, below 1. */
  fraction(): number;
  /** A whole number from `least` to `most`, both included. */
  number(least: number, most: number): number;
  /** One of a list. Throws a RangeError when it is empty. */
  one<T>(list: readonly T[]): T;
  /** True in this share of cases. */
  chance(share: number): boolean;
  /** So many characters out of an alphabet. */
  code(length: number, alphabet?: string): string;
}

const lettersAndDigits = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';

/** The choices that belong to a seed. */
export function drawFrom(seed: string): Draw {
  const fraction = mulberry(fnv(seed));
  const number = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1));
  const one = <T>(list: readonly T[]): T => {
    const [chosen] = list.slice(number(0, list.length - 1));
    if (chosen === undefined) throw new RangeError('Nothing to choose from.');
    return chosen;
  };
  return {
    fraction,
    number,
    one,
    chance: (share) => fraction() < share,
    code: (length, alphabet = lettersAndDigits) => Array.from({ length }, () => one([...alphabet])).join(''),
  };
}

/** FNV-1a, 32 bits: a seed for the generator out of any text. */
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Mulberry32: small, and good enough to choose words with. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
