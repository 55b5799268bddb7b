import { isIpHost } from './ascii-host';
import { unicodeHostOf } from './punycode';

/** What a person should look at twice before trusting an address. None of it proves anything. */
export const suspicions = ['mixed_scripts', 'user_info', 'ip_host', 'punycode', 'unusual_port'] as const;
export type Suspicion = (typeof suspicions)[number];

const signs: Record<Suspicion, (url: URL) => boolean> = {
  mixed_scripts: (url) => unicodeHostOf(url.hostname).split('.').some(mixesScripts),
  user_info: (url) => url.username !== '' || url.password !== '',
  ip_host: (url) => isIpHost(url.hostname),
  punycode: (url) => url.hostname.split('.').some((label) => label.startsWith('xn--')),
  unusual_port: (url) => url.port !== '',
};

export function suspicionsOf(url: URL): Suspicion[] {
  return suspicions.filter((suspicion) => signs[suspicion](url));
}

/** One script each, as UTS 39 (highly restrictive) groups them: East Asian names mix with Latin letters. */
const latin = /\p{Script=Latin}/u;
const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const greek = /\p{Script=Greek}/u;
const anyLetter = /\p{L}/u;

function mixesScripts(label: string): boolean {
  const found = new Set([...label].filter((letter) => anyLetter.test(letter)).map(scriptOf));
  found.delete(found.has('east_asian') ? 'latin' : 'none');
  return found.size > 1;
}

type ScriptGroup = 'latin' | 'east_asian' | 'cyrillic' | 'greek' | 'another' | 'none';

function scriptOf(letter: string): ScriptGroup {
  if (latin.test(letter)) return 'latin';
  if (eastAsian.test(letter)) return 'east_asian';
  if (cyrillic.test(letter)) return 'cyrillic';
  return greek.test(letter) ? 'greek' : 'another';
}
