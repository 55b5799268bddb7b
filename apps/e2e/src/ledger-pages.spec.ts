import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { joinAs, type Position, reads } from './people/newcomer';
import { locales, visit } from './people/visit';
import { devices, openBrowser, person } from './world';

type Place = readonly [path: string, name: string, waitFor: string];

/** The first of the records that a list leads to, as a path of the console. */
const firstOf = async (page: Page, list: string, record: string): Promise<string> => {
  await page.goto(`/console/${list}`);
  const link = page.locator(`main a[href*="/console/${record}/"]`).first();
  await link.waitFor();
  return ((await link.getAttribute('href')) ?? '').replace('/console/', '');
};

describe('every page of the campaign is legible, in both languages, on a phone and at a desk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const officer: Position = { role: 'officer', organisation: 'regulator' };
  const lead: Position = { role: 'lead', organisation: 'wechat' };

  /** Somebody new, who looks at places one after the other; answers what is wrong with them. */
  const tour = async (position: Position, placesOf: (page: Page) => Promise<readonly Place[]>) => {
    const context: BrowserContext = await person(browser, 'desk', 'zh');
    await joinAs(browser, context, position);
    const page = await context.newPage();
    const places = await placesOf(page);
    const found: string[] = [];
    for (const [turn, locale] of locales.entries()) {
      await reads(context, locale);
      for (const [index, [path, what, waitFor]] of places.entries()) {
        // Each page in both languages and at both widths; not in all four ways.
        const device = (index + turn) % 2 === 0 ? 'desk' : 'phone';
        await page.setViewportSize(devices[device].viewport);
        const name = `ledger-${what}-${position.role}-${device}-${locale}`;
        found.push(...(await visit(page, locale, `/console/${path}`, name, waitFor)));
      }
    }
    await context.close();
    return found;
  };

  it('the ledger and its tasks, for an officer', async () => {
    const found = await tour(officer, async (page) => [
      ['tasks', 'list', 'main table a, main li a'],
      ['tasks?view=board', 'board', 'main section'],
      ['tasks?view=timeline', 'timeline', 'main'],
      ['tasks?new=draft', 'draft', 'form'],
      [await firstOf(page, 'tasks?state=struck_off', 'tasks'), 'task', 'h1'],
    ]);
    expect(found).toEqual([]);
  });

  it('the cockpit, the matrix and what was promised, for an officer', async () => {
    const found = await tour(officer, async (page) => [
      ['cockpit', 'cockpit', 'main a'],
      ['openness', 'openness', 'main'],
      ['openness?view=list&states=open', 'openness-list', '[data-cell]'],
      ['openness?source=wechat&target=taobao&at=group_chat', 'cell', '[role=dialog], aside, main'],
      ['commitments', 'commitments', 'main table a, main li a'],
      [await firstOf(page, 'commitments', 'commitments'), 'commitment', 'h1'],
    ]);
    expect(found).toEqual([]);
  });

  it('the campaign and its self-inspections, for an officer', async () => {
    const found = await tour(officer, async (page) => [
      ['campaigns', 'campaigns', 'main a'],
      [await firstOf(page, 'campaigns', 'campaigns'), 'campaign', 'h1'],
      ['campaigns/new', 'new-campaign', 'form'],
      ['self-inspections', 'inspections', 'main table'],
    ]);
    expect(found).toEqual([]);
  });

  it('the platform’s side of each, for a lead of WeChat', async () => {
    const found = await tour(lead, async (page) => [
      ['tasks', 'list', 'main table a, main li a'],
      [await firstOf(page, 'tasks?state=in_progress', 'tasks'), 'task', 'h1'],
      ['self-inspections', 'inspections', 'main a'],
      [await firstOf(page, 'self-inspections', 'self-inspections'), 'inspection', 'h1'],
      ['openness', 'openness', 'main'],
      ['commitments', 'commitments', 'main table a, main li a'],
    ]);
    expect(found).toEqual([]);
  });
});
