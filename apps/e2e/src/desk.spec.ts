import { type Browser } from 'playwright-core';
import { Complainant } from './people/complainant';
import { joinAs, type Newcomer } from './people/newcomer';
import { Officer } from './people/officer';
import { look, newWord, openBrowser, person } from './world';

const peacock = newWord();

describe('a day at the desk of the regulator', () => {
  let browser: Browser;
  let officer: Officer;
  let colleague: Officer;
  let me: Newcomer;
  let other: Newcomer;
  const caseNumbers: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    officer = new Officer(await (await person(browser, 'desk', 'zh')).newPage());
    colleague = new Officer(await (await person(browser, 'desk', 'zh')).newPage());
    me = await joinAs(browser, officer.page.context(), { role: 'officer', organisation: 'regulator' });
    other = await joinAs(browser, colleague.page.context(), {
      role: 'supervisor',
      organisation: 'regulator',
    });
    const someone = new Complainant(await (await person(browser, 'phone', 'zh')).newPage(), 'zh');
    for (const goods of [`${peacock}摆件`, `${peacock}披肩`])
      caseNumbers.push(
        (
          await someone.complains('https://item.taobao.com/item.htm?id=606060', {
            narrative: `${goods}的链接打不开。`,
          })
        ).caseNumber,
      );
  });
  afterAll(() => browser.close());

  const row = (caseNumber = '') => officer.page.getByRole('row', { name: caseNumber });
  const counted = async () => {
    const text = await officer.page.getByText(/共 [\d,]+ 件/).innerText();
    return /共 ([\d,]+) 件/.exec(text)?.[1];
  };

  it('begins with numbers, each of which opens the list that it counts', async () => {
    await officer.page.goto(`/console/`);
    const waiting = officer.page.getByRole('region', { name: '待办' });
    await waiting.getByRole('link').first().waitFor();
    expect(await look(officer.page, 'desk-start')).toEqual([]);
    for (const name of ['已逾期', '待受理', '全部在办']) {
      const link = waiting.getByRole('link', { name: new RegExp(`${name}$`) });
      const number = (await link.innerText()).split('\n')[0];
      await link.click();
      // Others file and decide meanwhile: by a few the number may have grown.
      const inList = Number((await counted())?.replaceAll(',', ''));
      expect(Math.abs(inList - Number(number?.replaceAll(',', '')))).toBeLessThanOrEqual(3);
      await officer.page.goBack();
    }
  });

  it('searches with two Chinese characters, filters, and finds all of it again after a reload', async () => {
    await officer.search(peacock);
    await officer.page.getByText('1–2，共 2 件').waitFor();
    await officer.button('筛选').click();
    const filters = officer.page.getByRole('group', { name: '筛选条件' });
    await filters.getByRole('combobox', { name: '类别' }).selectOption({ label: '有害链接' });
    await officer.page.getByText('没有符合筛选条件的投诉。').waitFor();
    await filters.getByRole('combobox', { name: '类别' }).selectOption({ label: '链接被屏蔽' });
    await row(caseNumbers[0]).waitFor();
    await officer.page.reload();
    await officer.page.getByText('1–2，共 2 件').waitFor();
    await officer.button(/移除筛选：类别/).waitFor();
    expect(await officer.page.getByRole('searchbox').inputValue()).toBe(peacock);
  });

  it('keeps the view under a name and shows it again', async () => {
    await officer.button('视图').click();
    await officer.button('保存当前视图…').click();
    await officer.page.getByRole('textbox', { name: '视图名称' }).fill(`${peacock}商品`);
    await officer.button('保存').click();
    await officer.page.getByRole('dialog').waitFor({ state: 'detached' });
    await officer.page.goto(`/console/`);
    await officer.page.getByRole('link', { name: '投诉', exact: true }).click();
    await officer.button('待受理').click();
    await officer.button('视图').click();
    await officer.button(`${peacock}商品`).click();
    await officer.page.getByRole('dialog').waitFor({ state: 'detached' });
    await officer.page.getByText('1–2，共 2 件').waitFor();
    expect(await look(officer.page, 'desk-list')).toEqual([]);
  });

  it('assigns several at once', async () => {
    for (const caseNumber of caseNumbers)
      await officer.page.getByRole('checkbox', { name: `选中 ${caseNumber}` }).check();
    const bar = officer.page.getByRole('region', { name: '分办给' });
    await bar.getByText('已选 2 件').waitFor();
    await bar.getByRole('combobox').selectOption({ label: other.name });
    await bar.getByRole('button', { name: '分办', exact: true }).click();
    await officer.page.getByText('已分办 2 件').waitFor();
    for (const caseNumber of caseNumbers) await row(caseNumber).getByText(other.name).waitFor();
  });

  it('walks through list and cases by keyboard alone', async () => {
    const keys = officer.page.keyboard;
    const focused = () => officer.page.locator(':focus').innerText();
    await officer.page.getByRole('table').getByRole('link').first().waitFor();
    await officer.page.locator('body').click({ position: { x: 2, y: 2 } });
    await keys.press('j');
    const first = await focused();
    await keys.press('j');
    const second = await focused();
    expect([first, second].sort()).toEqual([...caseNumbers].sort());
    await keys.press('k');
    expect(await focused()).toBe(first);
    await keys.press('a');
    await row(first).getByText(me.name).waitFor();
    await row(first).getByRole('link').focus();
    await keys.press('Enter');
    await officer.heading(new RegExp(first)).waitFor();
    await keys.press('n');
    await officer.heading(new RegExp(second)).waitFor();
    await keys.press('p');
    await officer.heading(new RegExp(first)).waitFor();
    await keys.press('?');
    await officer.page.getByRole('dialog', { name: '快捷键' }).waitFor();
    expect(await look(officer.page, 'desk-keys')).toEqual([]);
    await keys.press('Escape');
    await officer.page.getByRole('dialog').waitFor({ state: 'detached' });
    await keys.press('u');
    await officer.page.getByText('1–2，共 2 件').waitFor();
  });

  it('sees what a colleague changes without loading the page again', async () => {
    const [caseNumber = ''] = caseNumbers;
    await Promise.all([officer.open(caseNumber), colleague.open(caseNumber)]);
    await colleague.accepts('微信');
    await officer.page.getByText('已转办，待签收').first().waitFor();
    await officer.button('提级核查').waitFor();
  });

  it('keeps the text of the one who came second, and says who changed what', async () => {
    const [, caseNumber = ''] = caseNumbers;
    await Promise.all([officer.open(caseNumber), colleague.open(caseNumber)]);
    const form = await officer.chooses('要求补充材料');
    const question = form.getByRole('textbox', { name: '向投诉人提出的问题' });
    const text = '请附上拦截页面的完整截图，并写明微信版本。';
    await question.fill(text);
    await colleague.button('分给我办').click();
    await colleague.page.getByText('已分给您办理').waitFor();
    await officer.page.getByText('这件投诉有更新').waitFor();
    await officer.page.getByRole('status').getByText(other.name).waitFor();
    await form.getByRole('button', { name: '要求补充材料' }).click();
    await form.getByText('他人刚刚更新了这件投诉').waitFor();
    expect(await form.innerText()).toContain(other.name);
    expect(await question.inputValue()).toBe(text);
    expect(await look(officer.page, 'desk-stale')).toEqual([]);
    await officer.sends(form, '要求补充材料');
    await officer.page.getByText(text).first().waitFor();
  });
});
