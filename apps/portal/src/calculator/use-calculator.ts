import type { Locale } from '@hutong/casework';
import { calculator as en } from '../labels/en/calculator';
import { calculator as zh, type CalculatorLabels } from '../labels/zh/calculator';
import { useWhy, type WhyLanguage } from '../deadlines/use-why';

const labels: Record<Locale, CalculatorLabels> = { zh, en };

/** The language with the words of the calculator. */
export function useCalculator(): WhyLanguage & { readonly calculator: CalculatorLabels } {
  const language = useWhy();
  return { ...language, calculator: labels[language.locale] };
}
