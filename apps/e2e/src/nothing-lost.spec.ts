import { type Browser, type BrowserContext } from 'playwright-core';
import { Complainant } from './people/complainant';
import { comeIn } from './people/newcomer';
import { Officer } from './people/officer';
import { look, openBrowser, person } from './world';

const story = '客服在群里发的退款链接，点开只有一行“已停止访问该网页”。';

/** A number of goods that no other complaint has, also when a portal is tried twice. */
const goods = Date.now();

describe('nothing that somebody typed is lost, and nothing of it runs', () => {
  let browser: Browser;
  let phone: BrowserContext;
  let someone: Complainant;
  let officer: Officer;

  beforeAll(async () => {
    browser = await openBrowser();
    officer = new Officer(await (await person(browser, 'desk', 'zh')).newPage());
    await comeIn(officer.page.context(), 'officer@regulator.demo');
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
    await someone.page.goto('/');
    await someone.page.getByRole('link', { name: '继续填写上次的投诉' }).click();
    expect(await someone.field(someone.words.paste).inputValue()).toContain('m.tb.cn');
  });

  it('a connection lost at filing is told, and afterwards the complaint is filed once', async () => {
    await someone.paste(`https://item.taobao.com/item.htm?id=${goods}`);
    await someone.tell({ narrative: story });
    await phone.setOffline(true);
    await someone.page.getByText('网络已断开。您填写的内容保存在本机').waitFor();
    await someone.page.getByRole('button', { name: '提交投诉' }).click();
    await someone.page.getByRole('alert').getByText('内容已保存在本机').waitFor();
    expect(await look(someone.page, 'offline')).toEqual([]);
    await phone.setOffline(false);
    const { caseNumber } = await someone.file();
    await officer.search(`id=${goods}`);
    await officer.page.getByText('1–1，共 1 件').waitFor();
    await officer.page.getByRole('link', { name: caseNumber }).waitFor();
  });

  it('an answer lost on the way back does not file twice', async () => {
    await someone.paste(`https://item.taobao.com/item.htm?id=1${goods}`);
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
    await officer.search(`id=1${goods}`);
    await officer.page.getByText('1–1，共 1 件').waitFor();
    await officer.page.getByRole('link', { name: caseNumber }).waitFor();
  });

  it('what is missing or wrong is said above and at the field', async () => {
    await someone.page.goto(`/file`);
    await someone.next();
    await someone.page.getByRole('alert').getByRole('link', { name: '请选择投诉类型。' }).waitFor();
    await someone.page.locator('.problem', { hasText: '请选择投诉类型。' }).waitFor();
    expect(await look(someone.page, 'missing-kind')).toEqual([]);
    await someone.page.getByRole('radio', { name: '链接被屏蔽', exact: true }).check();
    await someone.next();
    await someone.field(someone.words.targetUrl).fill('taobao');
    await someone.next();
    await someone.page.getByRole('alert').getByRole('link', { name: '这不是完整的网址' }).click();
    const focused = someone.page.locator('input:focus');
    expect(await focused.getAttribute('name')).toBe('targetUrl');
    expect(await focused.getAttribute('aria-invalid')).toBe('true');
  });

  it('a code that nobody has is said to be wrong, and stays to be corrected', async () => {
    await someone.enterCode('1234 5678 9012 3456');
    await someone.page.locator('.problem').getByText('没有找到与此查询码对应的投诉').waitFor();
    expect(await someone.field('查询码').inputValue()).toBe('1234 5678 9012 3456');
    await someone.enterCode('12345');
    await someone.page.locator('.problem').getByText('查询码是 16 位数字').waitFor();
  });

  it('script in any text is shown as text, in the portal and in the console', async () => {
    const hostile = `<img src=x onerror="ran()"><script>ran()</script>{{constructor.constructor('ran()')()}} 你好`;
    const alarms: string[] = [];
    const desk = await person(browser, 'desk', 'zh');
    for (const context of [phone, desk]) {
      await context.exposeFunction('ran', () => alarms.push('script ran'));
      context.on('console', (message) => {
        if (message.text().startsWith('violated')) alarms.push(message.text());
      });
      await context.addInitScript(() =>
        document.addEventListener(
          'securitypolicyviolation',
          ({ violatedDirective, blockedURI, sourceFile }) =>
            console.info(`violated ${violatedDirective} ${blockedURI} ${sourceFile}`),
        ),
      );
    }
    const page = `https://weixin110.qq.com/cgi-bin/mmspamsupport-bin/newredirectconfirmcgi?url=${encodeURIComponent('https://item.taobao.com/item.htm?id=1&q="><svg onload=ran()>')}`;
    const { caseNumber, code } = await someone.complains(`${hostile} ${page}`, {
      narrative: hostile,
      parity: { url: 'https://item.jd.com/1.html?"><svg/onload=ran()>', note: hostile },
    });
    await someone.follow(code);
    await someone.page.getByText('您提交的内容').click();
    await someone.page.getByText(hostile).first().waitFor();
    const reader = new Officer(await desk.newPage());
    await comeIn(desk, 'officer@regulator.demo');
    await reader.open(caseNumber);
    await reader.page.getByText(hostile).first().waitFor();
    await reader.search('<img src=x');
    await reader.page.getByRole('link', { name: caseNumber }).waitFor();
    expect(alarms).toEqual([]);
    await desk.close();
  });
});
