import { useLocaleState } from 'ra-core';
import { labelsOf, locales, type Bilingual, type Locale } from '@hutong/casework';
import { consoleLabelsOf } from './labels';

export type { Labels } from './labels';

export const localeOf = (text: string): Locale => locales.find((locale) => locale === text) ?? 'zh';

export function useLocale(): Locale {
  const [locale] = useLocaleState();
  return localeOf(locale);
}

/** The console's own words in the language of the person. */
export const useLabels = () => consoleLabelsOf(useLocale());

/** The words of casework: states, actions, scenes … */
export const useWords = () => labelsOf(useLocale());

/** A name that is kept in both languages. */
export function useNameOf(): (name: Bilingual) => string {
  const locale = useLocale();
  return (name) => name[locale];
}
