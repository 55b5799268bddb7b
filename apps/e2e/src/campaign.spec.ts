import { type Browser } from 'playwright-core';
import { Administrator } from './people/administrator';
import { Complainant } from './people/complainant';
import { draftMany, inDays } from './people/drafts';
import { screenshotOf, type Evidence } from './people/evidence';
import { Officer } from './people/officer';
import { Rectifier } from './people/rectifier';
import { type OwnPortal, startPortal } from './portal';
import { look, newWord, openBrowser, person, step } from './world';

const link = 'https://item.taobao.com/item.htm?id=688412075931';
const lantern = newWord();
const paper = newWord();

describe('from complaints to a task, to its strike-off, and back', () => {
  let portal: OwnPortal;
  let browser: Browser;
  let ming: Complainant;
  let officer: Officer;
  let checker: Rectifier;
  let supervisor: Rectifier;
  let lead: Rectifier;
  let stranger: Rectifier;
  let administrator: Administrator;
  let before: Evidence;
  let after: Evidence;
  let address = '';
  const receipts: { caseNumber: string; code: string }[] = [];
  const seen: string[] = [];

  beforeAll(async () => {
    // Its days run ahead: nobody else can work on it.
    portal = await startPortal();
    browser = await openBrowser();
    const phone = await person(browser, 'phone', 'zh', portal.url);
    const desks = await Promise.all([1, 2, 3, 4, 5].map(() => person(browser, 'desk', 'zh', portal.url)));
    const pages = await Promise.all(desks.map((desk) => desk.newPage()));
    const [first, second, third, fourth, fifth] = pages;
    if (!first || !second || !third || !fourth || !fifth) throw new Error('There are five desks.');
    ming = new Complainant(await phone.newPage(), 'zh');
    officer = new Officer(first);
    checker = new Rectifier(first);
    supervisor = new Rectifier(second);
    lead = new Rectifier(third);
    stranger = new Rectifier(fourth);
    administrator = new Administrator(fifth);
    await Promise.all([
      officer.signIn('officer@regulator.demo'),
      supervisor.signIn('supervisor@regulator.demo'),
      lead.signIn('lead@wechat.demo'),
      stranger.signIn('lead@taobao.demo'),
      administrator.signIn('admin@hutong.demo'),
    ]);
    before = await screenshotOf(phone, '已停止访问该网页', 'before.png');
    after = await screenshotOf(phone, '商品详情', 'after.png');
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  const looks = async (who: { page: Rectifier['page'] }, name: string) =>
    seen.push(...(await look(who.page, `campaign-${name}`)));

  step('two people complain, and the officer takes their cases into review', async () => {
    for (const goods of ['灯笼', '灯罩']) {
      const narrative = `${lantern}${goods}的链接在群里打不开。`;
      receipts.push(await ming.complains(link, { narrative }));
    }
    for (const { caseNumber } of receipts) {
      await officer.open(caseNumber);
      await officer.accepts('微信');
      await checker.does('提级核查', { 理由: '多人反映同一问题，直接核查。' });
    }
  });

  step('the officer orders rectification from both, the supervisor issues it with a letter', async () => {
    await officer.search(lantern);
    for (const { caseNumber } of receipts)
      await officer.page.getByRole('checkbox', { name: `选中 ${caseNumber}` }).check();
    await officer.page.getByRole('link', { name: '责令整改' }).click();
    const form = officer.page.getByRole('form', { name: '保存草稿' });
    await form.getByLabel('名称').fill(`${lantern}：群聊中淘宝链接被拦截`);
    await form.getByLabel('整改要求').fill('群聊中的淘宝商品链接应能直接打开，不得要求复制到浏览器。');
    await form.getByLabel('整改期限').fill(inDays(20));
    await looks(officer, '01-draft');
    await form.getByRole('button', { name: '保存草稿' }).click();
    await officer.page.waitForURL(/\/console\/tasks\/[0-9a-f-]{36}/);
    address = new URL(officer.page.url()).pathname;
    await checker.stands('草稿');
    for (const { caseNumber } of receipts)
      await officer.page.getByRole('link', { name: caseNumber }).waitFor();

    await lead.page.goto(address);
    await lead.page.getByText('没有这个事项，或您无权查看。').waitFor();
    await supervisor.openTask(address);
    await supervisor.does('下发');
    await supervisor.stands('已下发');
    const letter = supervisor.page.getByRole('link', { name: /整改通知书/ }).first();
    const paper = await supervisor.page.request.get((await letter.getAttribute('href')) ?? '');
    expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
  });

  step('the platform acknowledges with a plan in stages, and reports how far it has come', async () => {
    await lead.openTask(address);
    await lead.does('签收并提交方案', { 整改方案: '先灰度、后全量放开群聊中的商品链接。' }, async (form) => {
      const add = form.getByRole('button', { name: '添加阶段目标' });
      const stages = [
        ['灰度放开', inDays(8)],
        ['全量放开', inDays(15)],
      ] as const;
      for (const [index, [title, dueOn]] of stages.entries()) {
        const field = form.getByRole('textbox', { name: `阶段目标 ${index + 1}`, exact: true });
        if ((await field.count()) === 0) await add.click();
        await field.fill(title);
        await form.getByLabel('完成日期').nth(index).fill(dueOn);
      }
    });
    await lead.stands('整改中');
    await lead.does('报告进展', { 已完成的工作: '安卓端已灰度放开，未见异常。' }, async (form) => {
      await form.getByRole('spinbutton').fill('40');
      await form.getByRole('checkbox', { name: /灰度放开/ }).check();
    });
    await lead.page.getByText('40%').first().waitFor();
    await looks(lead, '02-in-progress');
  });

  step('more time is asked for twice: once granted, once declined, and then no more', async () => {
    await lead.does('申请延期', { 理由: '新版本审核尚未完成。', 新的期限: inDays(30) });
    await supervisor.openTask(address);
    await supervisor.does('准予延期', { 理由: '同意延至审核完成。', 新的期限: inDays(30) });
    await lead.openTask(address);
    await lead.does('申请延期', { 理由: '还需要更多时间测试。', 新的期限: inDays(45) });
    await supervisor.openTask(address);
    await supervisor.does('不予延期', { 理由: '测试可以并行，请按期完成。' });
    await lead.openTask(address);
    await lead.button('提交整改报告').first().waitFor();
    expect(await lead.button('申请延期').count()).toBe(0);
  });

  step(
    'a report that does not hold is returned; the next one is verified by one and struck off by another',
    async () => {
      await lead.reports('群聊中的商品链接已可直接打开。', before, after);
      await checker.openTask(address);
      await checker.does('退回重办', { 理由: '抽查仍有链接打不开。', 新的期限: inDays(35) });
      await checker.stands('退回重办');
      await lead.openTask(address);
      await lead.reports('已清理遗漏的拦截规则，全部商品链接可直接打开。', before, after);
      await checker.openTask(address);
      await checker.does('核查通过', {}, (form) => checker.tests(form, '可直接打开'));
      await checker.page.getByText('须由另一人销号').first().waitFor();
      expect(await checker.button('销号').count()).toBe(0);
      await looks(checker, '03-verified');
      await supervisor.openTask(address);
      await supervisor.does('销号');
      await supervisor.stands('已销号');
    },
  );

  step(
    'the strike-off closes the complaints that waited for it, and who complained can read it',
    async () => {
      for (const { code } of receipts) {
        const phone = await person(browser, 'phone', 'zh', portal.url);
        const reader = new Complainant(await phone.newPage(), 'zh');
        await reader.follow(code);
        await reader.page.getByText('已办结').first().waitFor();
        await looks(reader, '04-closed');
        await phone.close();
      }
    },
  );

  step(
    'a week later the re-test is due; it fails, and the task is open again for everybody to know',
    async () => {
      await administrator.movesDay('后一周');
      await checker.openTask(address);
      await checker.does('记录拨测', {}, (form) => checker.tests(form, '仍被屏蔽'));
      await checker.stands('退回重办');
      await looks(checker, '05-reopened');
      await lead.page.goto('/console/notices');
      await lead.page.getByText('按事项', { exact: true }).click();
      await lead.page.getByText(`${lantern}：群聊中淘宝链接被拦截`).first().waitFor();
      await lead.page
        .getByText(/恢复整改/)
        .first()
        .waitFor();
      await looks(lead, '06-told');
    },
  );

  step('Taobao, which is only affected, finds neither the task nor its history', async () => {
    await stranger.page.goto(address);
    await stranger.page.getByText('没有这个事项，或您无权查看。').waitFor();
    await stranger.page.goto('/console/tasks');
    await stranger.page.getByText(/共 \d+ 项/).waitFor();
    expect(await stranger.page.getByText(lantern).count()).toBe(0);
  });

  step(
    'five hundred orders are issued at once, each with its letter; those that cannot be are named',
    async () => {
      await draftMany(officer, { word: paper, all: 500, beyond: 5 });
      const { page } = supervisor;
      await page.goto(`/console/tasks?state=draft&q=${encodeURIComponent(paper)}`);
      await page.getByText('共 500 项').waitFor();
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: '选择全部符合条件的事项（最多 500 项）' }).click();
      const issue = page.getByRole('button', { name: '下发（500）' });
      await issue.click();
      await issue.last().click();
      await page.getByRole('progressbar', { name: '批量办理' }).waitFor();
      await page.getByText('成功 495 项').waitFor({ timeout: 60_000 });
      const failures = page.getByRole('listitem').filter({ hasText: '期限晚于专项行动的结束日期' });
      expect(await failures.count()).toBe(5);
      await looks(supervisor, '07-batch');
      const issued = await page.request.get(
        `/api/v1/tasks?state=issued&q=${encodeURIComponent(paper)}&count=true`,
      );
      expect(await issued.json()).toMatchObject({ total: { value: 495 } });
    },
  );

  it('shows nothing that axe objects to, and nothing that scrolls sideways', () => {
    expect(seen).toEqual([]);
  });
});
