import { type Browser, type BrowserContext } from 'playwright-core';
import { Complainant } from './people/complainant';
import { comeIn } from './people/newcomer';
import { Officer } from './people/officer';
import { Staff } from './people/staff';
import { newWord, openBrowser, password, person } from './world';

/** A word that stands in nothing but the complaint about WeChat. */
const canary = `鹦鹉${newWord()}`;

describe('who a complaint does not concern', () => {
  let browser: Browser;
  let address: string;
  let caseNumber: string;
  let desk: BrowserContext;
  let stranger: Staff;

  beforeAll(async () => {
    browser = await openBrowser();
    const phone = await person(browser, 'phone', 'zh');
    const someone = new Complainant(await phone.newPage(), 'zh');
    await someone.paste(
      'https://weixin110.qq.com/cgi-bin/mmspamsupport-bin/newredirectconfirmcgi?url=https%3A%2F%2Fitem.taobao.com%2Fitem.htm%3Fid%3D55',
    );
    await someone.respondentIs('微信');
    await someone.tell({ narrative: `群里发的${canary}茶壶打不开。` });
    ({ caseNumber } = await someone.file());
    const officer = new Officer(await (await person(browser, 'desk', 'zh')).newPage());
    await comeIn(officer.page.context(), 'officer@regulator.demo');
    address = await officer.open(caseNumber);
    await officer.accepts();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    desk = await person(browser, 'desk', 'zh');
    stranger = new Staff(await desk.newPage());
  });
  afterEach(() => desk.close());

  const exported = async () => {
    const [download] = await Promise.all([
      stranger.page.waitForEvent('download'),
      stranger.page.getByRole('link', { name: '导出 CSV' }).click(),
    ]);
    let text = '';
    for await (const chunk of await download.createReadStream()) text += String(chunk);
    return text;
  };

  it('a handler of Douyin finds it neither by address nor by search, and it is not exported', async () => {
    await comeIn(desk, 'handler@douyin.demo');
    await stranger.page.goto(address);
    await stranger.page.getByText('没有这件投诉，或您无权查看。').waitFor();
    expect(await stranger.page.getByRole('main').innerText()).not.toContain(caseNumber);
    for (const sought of [caseNumber, canary]) {
      await stranger.search(sought);
      await stranger.page.getByText('没有符合筛选条件的投诉。').waitFor();
    }
    await stranger.search('');
    await stranger.page.getByRole('table').getByRole('link').first().waitFor();
    const csv = await exported();
    expect(csv.split('\n').length).toBeGreaterThan(5);
    expect(csv).not.toContain(caseNumber);
    expect(csv).not.toContain(canary);
  });

  it('a handler of WeChat, whom it concerns, finds and exports it', async () => {
    await comeIn(desk, 'handler@wechat.demo');
    await stranger.search(canary);
    await stranger.page.getByRole('link', { name: caseNumber }).waitFor();
    await stranger.page.getByText('1–1，共 1 件').waitFor();
    expect(await exported()).toContain(caseNumber);
  });

  it('an auditor reads it and can change nothing', async () => {
    await comeIn(desk, 'auditor@regulator.demo');
    await stranger.page.goto(address);
    await stranger.heading(new RegExp(caseNumber)).waitFor();
    await stranger.page.getByText('目前没有需要您办理的事项。').waitFor();
    for (const step of ['分给我办', '提级核查', '发送陈述', '签收'])
      expect(await stranger.page.getByRole('button', { name: step }).count()).toBe(0);
    expect(await stranger.page.getByRole('main').getByRole('form').count()).toBe(0);
  });

  it('an administrator has no way to complaints, not even by address', async () => {
    await comeIn(desk, 'admin@hutong.demo');
    await stranger.page.goto(`/console/`);
    await stranger.page.getByRole('link', { name: '人员' }).first().waitFor();
    expect(await stranger.page.getByRole('link', { name: '投诉' }).count()).toBe(0);
    await stranger.page.goto(address);
    await stranger.heading('没有这个页面').waitFor();
    expect(await stranger.page.getByRole('main').innerText()).not.toContain(canary);
  });

  it('who is signed out is asked to sign in, and comes back to the page', async () => {
    await stranger.page.goto(address);
    await stranger.heading('登录工作台').waitFor();
    await stranger.enterCredentials('lead@wechat.demo', password);
    await stranger.heading(new RegExp(caseNumber)).waitFor();
    expect(stranger.page.url()).toBe(address);
  });
});
