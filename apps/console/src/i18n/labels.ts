import type { Locale } from '@hutong/casework';
import { en } from './en';
import { zh } from './zh';

/** Every word of the console that casework does not already have. English is the pattern: what it has, Chinese must have. */
export type Labels = typeof en;

const labels: Record<Locale, Labels> = { zh, en };

export function consoleLabelsOf(locale: Locale): Labels {
  return labels[locale];
}
