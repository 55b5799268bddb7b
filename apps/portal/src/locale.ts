import { labelsOf, type Labels as Words, type Locale, locales } from '@hutong/casework';
import { en } from './labels/en';
import { zh, type Labels } from './labels/zh';
import { lasting, wordOf } from './storage';
import { createStore, useStore } from './store';

const labels: Record<Locale, Labels> = { zh, en };
const tags: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

const chosen = createStore<Locale>(firstLocale(), tellDocument);
tellDocument(chosen.get());

/** What the address asks for, what was chosen before, what the browser prefers: in this order. */
function firstLocale(): Locale {
  const asked = new URLSearchParams(window.location.search).get('lang');
  return wordOf(locales, asked) || wordOf(locales, lasting.read('locale')) || preferred();
}

function preferred(): Locale {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function tellDocument(locale: Locale): void {
  document.documentElement.lang = tags[locale];
}

export function currentLocale(): Locale {
  return chosen.get();
}

/** Switches the language, and keeps the choice on this device. */
export function chooseLocale(locale: Locale): void {
  lasting.write('locale', locale);
  chosen.set(locale);
}

export interface Language {
  readonly locale: Locale;
  /** The sentences of the portal. */
  readonly t: Labels;
  /** The words of casework: states, scenes, outcomes. */
  readonly words: Words;
}

/** Everything that is said in a language. */
export function languageOf(locale: Locale): Language {
  return { locale, t: labels[locale], words: labelsOf(locale) };
}

export function useLanguage(): Language {
  return languageOf(useStore(chosen));
}
