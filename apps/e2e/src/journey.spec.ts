import { readFile } from 'node:fs/promises';
import { type Browser } from 'playwright-core';
import { Complainant } from './people/complainant';
import { type Evidence, screenshotOf } from './people/evidence';
import { Handler } from './people/handler';
import { Officer } from './people/officer';
import { look, openBrowser, person, step } from './world';

const target = 'https://m.tb.cn/h.5abcDEF?tk=AbCd123';
/** What stands in the address bar of WeChat's block page when a Taobao share text was opened there. */
const blockPage = `https://weixin110.qq.com/cgi-bin/mmspamsupport-bin/newredirectconfirmcgi?main_type=2&evil_type=100&source=2&url=${encodeURIComponent(encodeURIComponent(target))}`;
const shareText = `【淘宝】${blockPage} CZ3457 「北欧风陶瓷马克杯（带盖）」\n点击链接直接打开 或者 淘宝搜索直接打开`;

describe('a blocked link, from the paste to the closed case', () => {
  let browser: Browser;
  let ming: Complainant;
  let officer: Officer;
  let handler: Handler;
  let evidence: Evidence;
  const receipt = { caseNumber: '', code: '' };
  const seen: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    const [phone, desk, otherDesk] = await Promise.all([
      person(browser, 'phone', 'zh'),
      person(browser, 'desk', 'zh'),
      person(browser, 'desk', 'zh'),
    ]);
    evidence = await screenshotOf(phone, '已停止访问该网页', '拦截页面.png');
    ming = new Complainant(await phone.newPage(), 'zh');
    officer = new Officer(await desk.newPage());
    handler = new Handler(await otherDesk.newPage());
    await Promise.all([officer.signIn('officer@regulator.demo'), handler.signIn('handler@wechat.demo')]);
  });
  afterAll(() => browser.close());

  const looks = async (who: { page: Complainant['page'] }, name: string) =>
    seen.push(...(await look(who.page, `journey-${name}`)));

  step('is filed on a phone by pasting what WeChat showed', async () => {
    const recognised = await ming.paste(shareText);
    await recognised.getByText('淘宝', { exact: true }).waitFor();
    await ming.respondentIs('微信');
    expect(await ming.field('被投诉链接的网址').inputValue()).toBe(target);
    await looks(ming, '01-recognised');
    await ming.tell({
      narrative: '同事在群里发的马克杯链接，点开就提示“已停止访问该网页”，试了三次都一样。',
      parity: {
        url: 'https://item.jd.com/100012043978.html',
        note: '同样是商品链接，在同一个群里能直接打开',
      },
      evidence,
    });
    const summary = await ming.page.getByRole('main').innerText();
    expect(summary).toContain('item.jd.com/100012043978');
    expect(summary).toContain('拦截页面.png');
    await looks(ming, '02-check');
    Object.assign(receipt, await ming.file());
    expect(receipt.code).toMatch(/^(\d{4} ){3}\d{4}$/);
    expect(receipt.caseNumber).toMatch(/\d{6,}/);
    await looks(ming, '03-receipt');
  });

  step('leaves a receipt with a QR code that is saved as a picture', async () => {
    await ming.page.getByRole('img', { name: ming.words.qr }).waitFor();
    const [download] = await Promise.all([
      ming.page.waitForEvent('download'),
      ming.page.getByRole('button', { name: ming.words.picture }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`受理凭证-${receipt.caseNumber}.png`);
    const picture = await readFile(await download.path());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    await ming.saysKept();
  });

  step('is accepted by an officer, who sees link, evidence and parity', async () => {
    await officer.open(receipt.caseNumber);
    const page = await officer.page.getByRole('main').innerText();
    for (const fact of [target, '群聊', '同样是商品链接', '拦截页面.png', '待受理'])
      expect(page).toContain(fact);
    await looks(officer, '04-officer');
    await officer.accepts();
  });

  step('is acknowledged by the handler of WeChat, who asks for information', async () => {
    await handler.open(receipt.caseNumber);
    await looks(handler, '05-handler');
    await handler.acknowledges();
    await handler.asks('请说明微信版本，并附上拦截页面的完整截图。');
  });

  step('is answered by the complainant, who sees that it is her turn and by when', async () => {
    await ming.follow(receipt.code);
    const page = await ming.page.getByRole('main').innerText();
    expect(page).toContain('轮到您了');
    expect(page).toMatch(/最迟：\d{4}年\d{1,2}月\d{1,2}日/);
    expect(page).toContain('请说明微信版本');
    await looks(ming, '06-question');
    await ming.answers('微信 8.0.16，安卓。截图见附件。', { ...evidence, name: '完整截图.png' });
  });

  step('is said to be unblocked, disputed, and returned for rework', async () => {
    await handler.page.getByText('完整截图.png').first().waitFor();
    await handler.respondsUnblocked('微信 8.0.16 起');
    await ming.page.getByText('已解除屏蔽').first().waitFor();
    await looks(ming, '07-answer');
    await ming.disputes('刚刚又试了一次，群聊里还是打不开，提示没有变。');
    await officer.page.getByText('还是打不开').first().waitFor();
    await officer.returns('投诉人提供的截图显示仍被拦截，请核实后重新答复。');
  });

  step('is maintained only with facts and evidence', async () => {
    await handler.page.getByText('请核实后重新答复').first().waitFor();
    const complaints = await handler.triesMaintainedWithoutFacts();
    expect(complaints.join('\n')).toMatch(/50/);
    await looks(handler, '08-without-facts');
    await handler.maintains(
      '2026年11月20日拨测发现，该链接打开后要求分享到三个群才显示优惠价，属于诱导分享；同日收到用户举报二十七起，录屏已存证，站方尚未整改。',
      { ...evidence, name: '诱导分享录屏截图.png' },
    );
    await ming.page.getByText('维持屏蔽').first().waitFor();
  });

  step('is verified and closed; everybody sees the history of every step', async () => {
    await officer.page.getByText('诱导分享录屏截图.png').first().waitFor();
    await officer.acceptsGrounds();
    await officer.page.getByText('经核查办结').first().waitFor();
    await looks(officer, '09-closed-desk');
    await ming.page.getByText('办结原因：经核查办结').waitFor();
    expect(await ming.history()).toEqual([
      '已提交投诉',
      '已受理并转办',
      '平台已签收',
      '已要求投诉人补充材料',
      '投诉人已补充材料',
      '平台已答复',
      '已提出异议',
      '已退回重办',
      '平台已答复',
      '已核查办结',
    ]);
    await looks(ming, '10-closed');
  });

  it('was legible for everybody on the way', () => {
    expect(seen).toEqual([]);
  });
});
