import { locales, type Locale } from '@hutong/casework';
import type { TranslationMessages } from 'ra-core';
import type { Labels } from './labels';

/** What a language consists of: the console's own words, and those that react-admin shows. */
interface Language {
  readonly labels: Labels;
  readonly reactAdmin: TranslationMessages;
}

/** Only the language that somebody reads is loaded. */
const sources: Record<Locale, () => Promise<Language>> = {
  zh: () => import('./zh'),
  en: () => import('./en'),
};
const loaded = new Map<Locale, Language>();

export const localeOf = (text: unknown): Locale => locales.find((locale) => locale === text) ?? 'zh';

export async function loadLanguage(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) loaded.set(locale, await sources[locale]());
}

/** A language that has been loaded; no other is ever shown. */
export function languageOf(locale: Locale): Language {
  const language = loaded.get(locale);
  if (!language) throw new Error(`Language not loaded: ${locale}`);
  return language;
}
