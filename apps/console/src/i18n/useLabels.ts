import { useI18nProvider } from 'ra-core';
import { labelsOf, ledgerLabelsOf, type Bilingual, type Locale } from '@hutong/casework';
import { languageOf, localeOf } from './languages';

export type { Labels } from './labels';

/** The language on the screen. When it changes, react-admin draws the whole console anew. */
export const useLocale = (): Locale => localeOf(useI18nProvider().getLocale());

/** The console's own words in the language of the person. */
export const useLabels = () => languageOf(useLocale()).labels;

/** The words of casework: states, actions, scenes … */
export const useWords = () => labelsOf(useLocale());

/** The words of the campaign: states of tasks, phases, how open a relation is … */
export const useLedgerWords = () => ledgerLabelsOf(useLocale());

/** A name that is kept in both languages. */
export function useNameOf(): (name: Bilingual) => string {
  const locale = useLocale();
  return (name) => name[locale];
}
