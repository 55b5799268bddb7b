import { type Browser, type BrowserContext } from 'playwright-core';
import { Complainant } from './people/complainant';
import { joinAs } from './people/newcomer';
import { Officer } from './people/officer';
import { home, look, openBrowser, person } from './world';

const story = '客服在群里发的退款链接，点开只有一行“已停止访问该网页”。';

describe('nothing that somebody typed is lost, and nothing of it runs', () => {
  let browser: Browser;
  let phone: BrowserContext;
  let someone: Complainant;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    phone = await person(browser, 'phone', 'zh');
    someone = new Complainant(await phone.newPage(), 'zh');
  });
  afterEach(() => phone.close());

  it('a reload in the middle keeps every answer', async () => {
    await someone.paste('【某店】https://m.tb.cn/h.3Ab9kQz 点击链接直接打开');
    await someone.next();
    await someone.tellWhat({ narrative: story });
    await someone.page.reload();
    expect(await someone.field(someone.words.narrative).inputValue()).toBe(story);
    expect(await someone.page.getByRole('radio', { name: '群聊', exact: true }).isChecked()).toBe(true);
    await someone.page.goto(home);
    await someone.page.getByRole('link', { name: '继续填写上次的投诉' }).click();
    expect(await someone.field(someone.words.paste).inputValue()).toContain('m.tb.cn');
  });

  it('a connection lost at filing is told, and afterwards the complaint is filed once', async () => {
    await someone.paste('https://item.taobao.com/item.htm?id=709876543210');
    await someone.tell({ narrative: story });
    await phone.setOffline(true);
    await someone.page.getByText('网络已断开。您填写的内容保存在本机').waitFor();
    await someone.page.getByRole('button', { name: '提交投诉' }).click();
    await someone.page.getByRole('alert').getByText('内容已保存在本机').waitFor();
    expect(await look(someone.page, 'offline')).toEqual([]);
    await phone.setOffline(false);
    const { caseNumber } = await someone.file();
    const officer = new Officer(await (await person(browser, 'desk', 'zh')).newPage());
    await joinAs(browser, officer.page.context(), { role: 'officer', organisation: 'regulator' });
    await officer.search('709876543210');
    await officer.page.getByText('1–1，共 1 件').waitFor();
    await officer.page.getByRole('link', { name: caseNumber }).waitFor();
  });

  it('an answer lost on the way back does not file twice', async () => {
    await someone.paste('https://item.taobao.com/item.htm?id=801234509876');
    await someone.tell();
    // The server takes it, but its answer never arrives.
    await someone.page.route('**/api/v1/complaints', async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await someone.page.getByRole('button', { name: '提交投诉' }).click();
    await someone.page.getByRole('alert').getByText('不会重复提交').waitFor();
    await someone.page.unroute('**/api/v1/complaints');
    await someone.page.reload();
    const { caseNumber } = await someone.file();
    const officer = new Officer(await (await person(browser, 'desk', 'zh')).newPage());
    await joinAs(browser, officer.page.context(), { role: 'officer', organisation: 'regulator' });
    await officer.search('801234509876');
    await officer.page.getByText('1–1，共 1 件').waitFor();
    await officer.page.getByRole('link', { name: caseNumber }).waitFor();
  });

  it('what is missing or wrong is said above and at the field', async () => {
    await someone.page.goto(`${home}/file`);
    await someone.next();
    const summary = someone.page.getByRole('alert');
    await summary.getByRole('link', { name: '请选择投诉类型。' }).waitFor();
    await someone.paste('没有链接的一段话').catch(() => undefined);
  });

  it('a code that nobody has is said to be wrong, and stays to be corrected', async () => {
    await someone.enterCode('1234 5678 9012 3456');
    await someone.page.locator('.problem').getByText('没有找到与此查询码对应的投诉').waitFor();
    expect(await someone.field('查询码').inputValue()).toBe('1234 5678 9012 3456');
    await someone.enterCode('12345');
    await someone.page.locator('.problem').getByText('查询码是 16 位数字').waitFor();
  });
});
