import type { Locale } from '@hutong/casework';
import { why as en } from '../labels/en/why';
import { why as zh, type WhyLabels } from '../labels/zh/why';
import { type Language, languageOf, useLanguage } from '../locale';

const labels: Record<Locale, WhyLabels> = { zh, en };

export interface WhyLanguage extends Language {
  readonly why: WhyLabels;
}

/** The language with the words that explain deadlines. */
export function useWhy(): WhyLanguage {
  return whyOf(useLanguage().locale);
}

export function whyOf(locale: Locale): WhyLanguage {
  return { ...languageOf(locale), why: labels[locale] };
}
