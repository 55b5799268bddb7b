import { useLayoutEffect } from 'react';
import { useLocale } from '../i18n/useLabels';

/** Tells the browser, screen readers and, by Accept-Language, the server which language this person reads. */
export function useDocumentLanguage(): void {
  const locale = useLocale();
  useLayoutEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  }, [locale]);
}
