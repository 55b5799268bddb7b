import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import type { Locale } from '@hutong/casework';
import { localeOf } from './useLabels';
import { reactAdmin as chinese } from './zh/react-admin';

const messages = { zh: chinese, en: english };

/** The language before anybody has signed in: what the browser prefers. */
export const browserLocale = (): Locale => (/^zh\b/i.test(navigator.language) ? 'zh' : 'en');

export const i18nProvider = polyglotI18nProvider(
  (locale) => messages[localeOf(locale)],
  browserLocale(),
  [
    { locale: 'zh', name: '中文' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: true },
);
