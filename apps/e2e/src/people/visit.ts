import { type Page } from 'playwright-core';
import { type Locale, look } from '../world';

export const locales: readonly Locale[] = ['zh', 'en'];

/** What a page says that it should not: a key instead of words, or a value that nobody put into words. */
const leftovers =
  /\b(undefined|NaN|\[object Object\]|(?:ra|access|common|forms|list|record|complaints|problems|tasks|cockpit|openness|commitments|campaigns)\.[a-z_]+)\b/;

/** Opens a page, waits until it says what it has to say, and tells what is wrong with it. */
export async function visit(
  page: Page,
  locale: Locale,
  path: string,
  name: string,
  waitFor = 'h1',
): Promise<string[]> {
  await page.goto(path);
  await page.locator(waitFor).first().waitFor();
  const found = await look(page, `page-${name}`);
  const lang = await page.evaluate(() => document.documentElement.lang);
  if (lang !== (locale === 'zh' ? 'zh-CN' : 'en')) found.push(`${name}: says that it is in ${lang}`);
  const left = leftovers.exec(await page.locator('body').innerText());
  if (left) found.push(`${name}: shows ${left[0]}`);
  return found;
}
