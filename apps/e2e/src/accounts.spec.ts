import { Secret, TOTP, URI } from 'otpauth';
import { type Browser, type BrowserContext } from 'playwright-core';
import { comeIn, joinAs } from './people/newcomer';
import { Staff } from './people/staff';
import { look, openBrowser, person } from './world';

describe('accounts', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const newDesk = () => person(browser, 'desk', 'zh');
  const at = async (context: BrowserContext) => new Staff(await context.newPage());
  const goToAccount = async (staff: Staff) => {
    await staff.page.goto(`/console/account`);
    await staff.heading('我的账号').waitFor();
  };

  it('an administrator invites somebody, who sets a password, works, and is stopped at the next click', async () => {
    const office = await newDesk();
    await comeIn(office, 'admin@hutong.demo');
    const administrator = await at(office);
    const email = `invited-${Date.now()}@taobao.people.demo`;
    await administrator.page.goto(`/console/people`);
    await administrator.page.getByRole('link', { name: '邀请' }).click();
    await administrator.page.getByRole('textbox', { name: '姓名' }).fill('邹小棠');
    await administrator.page.getByRole('textbox', { name: '邮箱地址' }).fill(email);
    await administrator.page.getByRole('combobox', { name: '所属机构' }).selectOption({ label: '淘宝' });
    await administrator.page.getByRole('combobox', { name: '岗位' }).selectOption({ label: '平台经办人' });
    await administrator.button('生成邀请').click();
    const issued = administrator.page.getByRole('group', { name: '邀请链接' });
    const link = await issued.getByRole('textbox').inputValue();
    expect(await look(administrator.page, 'accounts-invitation')).toEqual([]);

    const invited = await at(await newDesk());
    // The link names the address under which the portal is known outside; here it answers at another.
    await invited.page.goto(new URL(link).pathname + new URL(link).hash);
    await invited.page.getByText(email).waitFor();
    expect(invited.page.url()).not.toContain('token');
    expect(await look(invited.page, 'accounts-welcome')).toEqual([]);
    const password = invited.page.getByLabel(/^新密码/);
    await password.fill('短');
    await invited.button('设置密码并登录').click();
    await invited.page.getByText('至少 12 个字符').first().waitFor();
    await password.fill('春天的胡同里有一棵老槐树');
    await invited.button('设置密码并登录').click();
    await invited.heading(/邹小棠/).waitFor();
    await invited.page.getByRole('link', { name: '投诉', exact: true }).click();
    await invited.button('待签收').waitFor();

    await administrator.page.goto(
      `/console/people?filter=${encodeURIComponent(JSON.stringify({ q: email }))}`,
    );
    await administrator.page.getByRole('link', { name: '邹小棠' }).click();
    await administrator.button('停用').click();
    const asked = administrator.page.getByRole('dialog', { name: '停用邹小棠的账号？' });
    await asked.getByRole('button', { name: '停用' }).click();
    await administrator.button('恢复使用').waitFor();
    await invited.button('处理中').click();
    await invited.heading('登录工作台').waitFor();
    await invited.enterCredentials(email, '春天的胡同里有一棵老槐树');
    await invited.page.getByRole('alert').waitFor();
    await invited.heading('登录工作台').waitFor();
  });

  it('a changed password signs out the other devices, and the new one is asked for', async () => {
    const here = await newDesk();
    const newcomer = await joinAs(browser, here, { role: 'handler', organisation: 'douyin' });
    const staff = await at(here);
    const elsewhere = await at(await newDesk());
    await elsewhere.signIn(newcomer.email, newcomer.secret);
    await goToAccount(staff);
    await staff.page
      .getByLabel(/^当前密码/)
      .first()
      .fill(newcomer.secret);
    await staff.page.getByLabel(/^新密码/).fill('一句很容易记住的新密码哦');
    await staff.button('修改密码').click();
    await staff.page.getByText('其他设备上的登录均已退出').waitFor();
    await elsewhere.page.getByRole('link', { name: '投诉', exact: true }).click();
    await elsewhere.heading('登录工作台').waitFor();
    await elsewhere.enterCredentials(newcomer.email, newcomer.secret);
    await elsewhere.page.getByRole('alert').waitFor();
    await elsewhere.enterCredentials(newcomer.email, '一句很容易记住的新密码哦');
    await elsewhere.page.getByRole('navigation', { name: '主导航' }).waitFor();
  });

  it('a second factor is set up with recovery codes shown once, and asked for at each sign-in', async () => {
    const here = await newDesk();
    const newcomer = await joinAs(browser, here, { role: 'handler', organisation: 'taobao' });
    const staff = await at(here);
    await goToAccount(staff);
    await staff.button('设置第二重验证').click();
    await staff.page.getByRole('img', { name: '验证器应用的二维码' }).waitFor();
    const key = await staff.page.locator('code').innerText();
    expect(await look(staff.page, 'accounts-second-factor')).toEqual([]);
    const app = new TOTP({ secret: Secret.fromBase32(key) });
    expect(URI.stringify(app)).toContain('totp');
    await staff.page.getByRole('textbox', { name: '动态验证码' }).fill(app.generate());
    await staff.button('启用').click();
    const shown = staff.page.getByRole('list', { name: '恢复码' });
    await shown.waitFor();
    const codes = await shown.getByRole('listitem').allInnerTexts();
    expect(codes.length).toBeGreaterThanOrEqual(8);
    await staff.button('我已保存恢复码，继续').click();
    await staff.page.getByText('已启用，每次登录须输入验证码。').waitFor();
    await staff.page.reload();
    await staff.page.getByText('已启用，每次登录须输入验证码。').waitFor();
    expect(await shown.count()).toBe(0);

    for (const [code, works] of [
      [codes[0] ?? '', true],
      [codes[0] ?? '', false],
    ] as const) {
      const again = await at(await newDesk());
      await again.page.goto(`/console/`);
      await again.enterCredentials(newcomer.email, newcomer.secret);
      await again.page.getByRole('textbox', { name: '动态验证码' }).fill(code);
      await again.button('登录').click();
      if (works) await again.page.getByRole('navigation', { name: '主导航' }).waitFor();
      else await again.page.getByText('请等待身份验证器显示下一组数字，或使用恢复码。').waitFor();
    }
  });

  it('signing out everywhere ends every session', async () => {
    const here = await newDesk();
    const newcomer = await joinAs(browser, here, { role: 'lead', organisation: 'wechat' });
    const staff = await at(here);
    const elsewhere = await at(await newDesk());
    await elsewhere.signIn(newcomer.email, newcomer.secret);
    await goToAccount(staff);
    await staff.button('退出所有设备').click();
    await staff.heading('登录工作台').waitFor();
    await elsewhere.page.getByRole('link', { name: '投诉', exact: true }).click();
    await elsewhere.heading('登录工作台').waitFor();
  });
});
