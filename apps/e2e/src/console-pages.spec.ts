import { type Browser } from 'playwright-core';
import { joinAs, type Position, reads } from './people/newcomer';
import { locales, visit } from './people/visit';
import { devices, type Device, look, openBrowser, person } from './world';

describe('every page of the console is legible, in both languages, on a phone and at a desk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const positions: readonly Position[] = [
    { role: 'officer', organisation: 'regulator' },
    { role: 'handler', organisation: 'wechat' },
    { role: 'administrator', organisation: 'hutong' },
  ];
  /** What each of them looks at besides; pages that look alike to several are visited once. */
  const more: Record<string, readonly [path: string, name: string, waitFor: string][]> = {
    officer: [
      ['deadlines', 'deadlines', '[data-column]'],
      ['deadlines?view=calendar', 'month', 'main table, main [role=grid]'],
      ['clock-rules', 'clock-rules', 'main table'],
    ],
    handler: [['notices?tab=all', 'notices', 'h1']],
    administrator: [
      ['calendars', 'calendars', 'main table'],
      ['calendars?year=2027&step=import', 'import', 'form'],
      ['clock-rules/response?step=write', 'clock-rule', 'form'],
      ['mail', 'mail', 'h1'],
    ],
  };
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
      for (const [path, what, waitFor] of more[role] ?? []) await go(path, what, waitFor);
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
    await visit(page, 'en', '/console/no-such-page', `console-not-found-${role}`).then((said) =>
      found.push(...said),
    );
    expect(found).toEqual([]);
    await context.close();
  });
});
