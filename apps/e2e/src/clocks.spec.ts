import { type Browser, type Locator, type Page } from 'playwright-core';
import { Administrator } from './people/administrator';
import { Complainant } from './people/complainant';
import { Handler } from './people/handler';
import { Officer } from './people/officer';
import { type OwnPortal, startPortal } from './portal';
import { look, openBrowser, person, step } from './world';

/** Working days after the one before, and what the case then says. */
const later = [
  [2, '督办'],
  [4, '列入拟通报名单'],
  [3, '转由监管部门核查'],
] as const;

const link = 'https://item.taobao.com/item.htm?id=688412075931';

/** The deadline of a case as its panel in the console explains it. */
async function explanation(page: Page): Promise<Locator> {
  const clock = page
    .getByRole('listitem')
    .filter({ hasText: '答复期限' })
    .filter({ has: page.locator('button[aria-haspopup=dialog]') })
    .first();
  await clock.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('逐日说明').waitFor();
  return dialog;
}

async function closed(dialog: Locator): Promise<void> {
  await dialog.page().keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

describe('a clock that nobody can argue with', () => {
  let portal: OwnPortal;
  let browser: Browser;
  let ming: Complainant;
  let officer: Officer;
  let handler: Handler;
  let administrator: Administrator;
  let receipt = { caseNumber: '', code: '' };
  let dueBefore = '';
  let dueAfter = '';
  const seen: string[] = [];

  beforeAll(async () => {
    // Its days run ahead: nobody else can work on it.
    portal = await startPortal();
    browser = await openBrowser();
    const [phone, ...desks] = await Promise.all([
      person(browser, 'phone', 'zh', portal.url),
      ...[1, 2, 3].map(() => person(browser, 'desk', 'zh', portal.url)),
    ]);
    const [first, second, third] = await Promise.all(desks.map((desk) => desk.newPage()));
    if (!first || !second || !third) throw new Error('There are three desks.');
    ming = new Complainant(await phone.newPage(), 'zh');
    officer = new Officer(first);
    handler = new Handler(second);
    administrator = new Administrator(third);
    await Promise.all([
      officer.signIn('officer@regulator.demo'),
      handler.signIn('handler@wechat.demo'),
      administrator.signIn('admin@hutong.demo'),
    ]);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  const looks = async (who: { page: Page }, name: string) =>
    seen.push(...(await look(who.page, `clocks-${name}`)));

  step('starts when the case is forwarded, and explains its date day by day', async () => {
    receipt = await ming.complains(link, { narrative: '群聊里发的商品链接打不开，点了没有反应。' });
    await officer.open(receipt.caseNumber);
    await officer.accepts('微信');
    await handler.open(receipt.caseNumber);
    await handler.acknowledges();
    const dialog = await explanation(handler.page);
    const words = await dialog.innerText();
    expect(words).toContain('10 个工作日');
    expect(words).toContain('第 1 版');
    expect(words).toContain('参照互联网行业投诉平台惯例');
    expect(words).not.toContain('平台提问');
    dueBefore = /(\d{4}年\d{1,2}月\d{1,2}日)[^\n]*到期/.exec(words)?.[1] ?? '';
    expect(dueBefore).not.toBe('');
    await looks(handler, '01-explained');
    await closed(dialog);
  });

  step('stands still while a question is open, however long', async () => {
    await handler.asks('请问是哪个群聊、微信哪个版本？');
    await administrator.movesDay('后一周');
    await handler.page.goto('/console/deadlines?column=paused');
    await handler.page.getByRole('link', { name: receipt.caseNumber }).waitFor();
    await looks(handler, '02-paused-board');
  });

  step('goes on after the answer, with the days in between left out and whose question it was', async () => {
    await ming.follow(receipt.code);
    await ming.answers('微信 8.0.16，公司同事群。');
    await handler.open(receipt.caseNumber);
    const dialog = await explanation(handler.page);
    const words = await dialog.innerText();
    expect(words).toContain('平台提问');
    dueAfter = /(\d{4}年\d{1,2}月\d{1,2}日)[^\n]*到期/.exec(words)?.[1] ?? '';
    expect(dateOf(dueAfter)).toBeGreaterThan(dateOf(dueBefore));
    await looks(handler, '03-explained-again');
    await closed(dialog);
    await ming.page.getByText('为什么是这一天').first().click();
    await ming.page.getByText('平台提问').first().waitFor({ state: 'attached' });
    await looks(ming, '04-explained-to-complainant');
  });

  step('runs out, and climbs the steps as the days go by', async () => {
    await officer.open(receipt.caseNumber);
    let today = '';
    while (Date.parse(today || '2000-01-01') < dateOf(dueAfter)) today = await administrator.movesOn(1);
    await administrator.movesDay('下一工作日');
    await says('逾期');
    await says('催办');
    await looks(officer, '05-urged');
    for (const [workingDays, stage] of later) {
      await administrator.movesOn(workingDays);
      await says(stage);
    }
    await officer.page.getByText('核查中').first().waitFor();
    await looks(officer, '06-climbed');
  });

  step('counts days that nobody has declared only with a warning, until the year is loaded', async () => {
    const { page } = administrator;
    const year = await undeclaredYear();
    await page.goto(`/console/calendars?year=${year}&step=import`);
    await page.getByRole('combobox', { name: '数据来源' }).selectOption({ label: '粘贴录入' });
    await page
      .getByRole('textbox', { name: '日期清单' })
      .fill([`${year}-01-01,off,元旦`, `${year}-01-04,off,元旦,New Year`].join('\n'));
    await page.getByRole('textbox', { name: '通知文号' }).fill(`国办发明电〔${year - 1}〕1号`);
    await page.getByRole('textbox', { name: '原因' }).fill('按国务院办公厅通知载入');
    await page.getByRole('button', { name: '预览影响' }).click();
    // A line that cannot be read is named, and nothing that was typed is lost.
    await page.getByText('第 1 行').waitFor();
    await page
      .getByRole('textbox', { name: '日期清单' })
      .fill([`${year}-01-01,off,元旦,New Year`, `${year}-01-04,off,元旦,New Year`].join('\n'));
    await page.getByRole('button', { name: '预览影响' }).click();
    await page.getByText(/已检查 \d+ 个在计期限/).waitFor();
    await page.getByText('目前尚未作任何更改').waitFor();
    await looks(administrator, '07-preview');
    await page.getByRole('button', { name: '确认载入并重新计算期限' }).click();
    await page.getByText('已载入').first().waitFor();
    expect(await alarmed(year)).toBe(false);
  });

  step('has told those who had to know', async () => {
    await handler.page.goto('/console/notices');
    await handler.page.getByText(receipt.caseNumber).first().waitFor();
    const told = await handler.page.getByRole('main').innerText();
    expect(told).toMatch(/逾期/);
    await looks(handler, '08-notices');
    await ming.page.goto('/mail');
    const letter = ming.page.locator('details', { hasText: receipt.caseNumber }).first();
    await letter.locator('summary').click();
    await letter.getByText(receipt.caseNumber).last().waitFor();
    await looks(ming, '09-caught-mail');
  });

  it('was legible for everybody on the way', () => {
    expect(seen).toEqual([]);
  });

  /** The year that comes next and is not loaded: the portal says so to whoever keeps it. */
  async function undeclaredYear(): Promise<number> {
    for (const year of [2026, 2027, 2028, 2029]) if (await alarmed(year)) return year;
    throw new Error('No year is missing.');
  }

  async function alarmed(year: number): Promise<boolean> {
    const { page } = administrator;
    await page.goto(`/console/calendars?year=${year}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText(`${year} 年`).first().waitFor();
    return (await page.getByText(`${year} 年尚未载入`).count()) > 0;
  }

  /** The history of the case, which the officer has open, says it without being asked again. */
  const says = (stage: string) =>
    officer.page.getByRole('main').getByText(stage, { exact: true }).first().waitFor({ timeout: 30_000 });
});

function dateOf(words: string): number {
  const [year = 0, month = 0, day = 0] = (words.match(/\d+/g) ?? []).map(Number);
  return Date.UTC(year, month - 1, day);
}
