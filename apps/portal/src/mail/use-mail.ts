import type { Locale } from '@hutong/casework';
import { mail as en } from '../labels/en/mail';
import { mail as zh, type MailLabels } from '../labels/zh/mail';
import { type Language, useLanguage } from '../locale';

const labels: Record<Locale, MailLabels> = { zh, en };

/** The language with the words about mail. */
export function useMail(): Language & { readonly mail: MailLabels } {
  const language = useLanguage();
  return { ...language, mail: labels[language.locale] };
}
