import { type Browser } from 'playwright-core';
import { Complainant } from './people/complainant';
import { locales, visit } from './people/visit';
import { type Device, type Locale, openBrowser, person } from './world';

const cases = locales.flatMap((locale) =>
  (['phone', 'desk'] as const).map((device): [Locale, Device] => [locale, device]),
);

describe('every page that anybody can open is legible, in both languages, on a phone and at a desk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

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
    for (const [path, what, waitFor] of [
      ['/calculator?clock=response&on=2021-09-29', 'calculator', '.days'],
      ['/mail', 'mail', 'h1'],
      ['/verify-mail#no-such-token-at-all', 'verify-mail', 'main button'],
    ] as const)
      found.push(...(await visit(page, locale, path, name(what), waitFor)));
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
});
