import type { Locale } from '@hutong/casework';
import type { Request } from 'express';

/** The language of an answer: `?lang=` (for links), else Accept-Language, else Chinese. */
export function localeOf(request: Request): Locale {
  const { lang } = request.query;
  if (lang === 'zh' || lang === 'en') return lang;
  return request.acceptsLanguages('zh', 'zh-CN', 'en') === 'en' ? 'en' : 'zh';
}
