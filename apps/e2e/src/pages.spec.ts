import { type Browser, type Page } from 'playwright-core';
import { Complainant } from './people/complainant';
import { joinAs, type Position, reads } from './people/newcomer';
import { devices, type Device, home, type Locale, look, openBrowser, person } from './world';

const locales: readonly Locale[] = ['zh', 'en'];
const cases = locales.flatMap((locale) =>
  (['phone', 'desk'] as const).map((device): [Locale, Device] => [locale, device]),
);

/** What a page says that it should not: a key instead of words, or a value that nobody put into words. */
const leftovers =
  /\b(undefined|NaN|\[object Object\]|(?:ra|access|common|forms|list|record|complaints|problems)\.[a-z_]+)\b/;

describe('every page is legible, in both languages, on a phone and at a desk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** Opens a page, waits until it says what it has to say, and tells what is wrong with it. */
  async function visit(
    page: Page,
    locale: Locale,
    path: string,
    name: string,
    waitFor = 'h1',
  ): Promise<string[]> {
    await page.goto(home + path);
    await page.locator(waitFor).first().waitFor();
    const found = await look(page, `page-${name}`);
    const lang = await page.evaluate(() => document.documentElement.lang);
    if (lang !== (locale === 'zh' ? 'zh-CN' : 'en')) found.push(`${name}: says that it is in ${lang}`);
    const left = leftovers.exec(await page.locator('body').innerText());
    if (left) found.push(`${name}: shows ${left[0]}`);
    return found;
  }

  it.each(cases)('portal, %s, %s', async (locale, device) => {
    const context = await person(browser, device, locale);
    const page = await context.newPage();
    const found: string[] = [];
    const name = (what: string) => `portal-${what}-${device}-${locale}`;
    found.push(...(await visit(page, locale, '/', name('start'))));
    await new Complainant(page, locale).paste('https://item.taobao.com/item.htm?id=42');
    for (const step of ['', '/link', '/what', '/evidence', '/contact', '/check'])
      found.push(...(await visit(page, locale, `/file${step}`, name(`file${step.replace('/', '-')}`))));
    found.push(...(await visit(page, locale, '/follow', name('follow'))));
    found.push(...(await visit(page, locale, '/no-such-page', name('not-found'))));
    expect(found).toEqual([]);
    await context.close();
  });

  it.each(cases)('signing in to the console, %s, %s', async (locale, device) => {
    const context = await person(browser, device, locale);
    const page = await context.newPage();
    expect(await visit(page, locale, '/console/', `console-sign-in-${device}-${locale}`, 'form')).toEqual([]);
    await context.close();
  });

  const positions: readonly Position[] = [
    { role: 'officer', organisation: 'regulator' },
    { role: 'handler', organisation: 'wechat' },
    { role: 'administrator', organisation: 'hutong' },
  ];
  it.each(positions)('console as $role', async (position) => {
    const { role } = position;
    const context = await person(browser, 'desk', 'zh');
    await joinAs(browser, context, position);
    const page = await context.newPage();
    const found: string[] = [];
    for (const locale of locales) {
      await reads(context, locale);
      const go = async (path: string, what: string, waitFor?: string) => {
        const name = (device: Device) => `console-${what}-${role}-${device}-${locale}`;
        await page.setViewportSize(devices.desk.viewport);
        found.push(...(await visit(page, locale, `/console/${path}`, name('desk'), waitFor)));
        await page.setViewportSize(devices.phone.viewport);
        found.push(...(await look(page, `page-${name('phone')}`)));
      };
      await go('', 'start', 'main li a, main a[href$="/people"]');
      await go('account', 'account');
      if (role === 'administrator') {
        await go('organisations', 'organisations', 'td');
        await go('organisations/create', 'organisation', 'form');
        await go('people', 'people', 'td');
        await go('people/create', 'person', 'form');
        continue;
      }
      await go('complaints?filter=%7B%7D', 'list', '[data-row]');
      const address = await page.locator('[data-row-link]').first().getAttribute('href');
      await go((address ?? '').replace('/console/', ''), 'case', 'main article');
    }
    await visit(page, 'en', '/console/no-such-page', `console-not-found-${role}`).then((more) =>
      found.push(...more),
    );
    expect(found).toEqual([]);
    await context.close();
  });
});
