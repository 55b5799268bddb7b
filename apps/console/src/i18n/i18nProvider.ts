import type { I18nProvider } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { Locale } from '@hutong/casework';
import { store } from '../store';
import { languageOf, loadLanguage, localeOf } from './languages';

/** The language before anybody has chosen one: what the browser prefers. */
const browserLocale = (): Locale => (/^zh\b/i.test(navigator.language) ? 'zh' : 'en');

const wantedLocale = (): Locale => {
  const kept: unknown = store.getItem('locale');
  return kept === undefined || kept === null ? browserLocale() : localeOf(kept);
};

/** Loads the language to begin with. Another is shown when it has been loaded; until then the screen stays as it is. */
export async function startI18n(): Promise<I18nProvider> {
  const first = wantedLocale();
  await loadLanguage(first);
  const provider = polyglotI18nProvider(
    (locale) => languageOf(localeOf(locale)).reactAdmin,
    first,
    [
      { locale: 'zh', name: '中文' },
      { locale: 'en', name: 'English' },
    ],
    { allowMissing: true },
  );
  const changeLocale = async (locale: string) => {
    await loadLanguage(localeOf(locale));
    // Somebody may have switched back while it was loading.
    await provider.changeLocale(wantedLocale());
  };
  return { ...provider, changeLocale };
}
