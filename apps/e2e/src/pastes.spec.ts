import { type Browser } from 'playwright-core';
import { Complainant } from './people/complainant';
import { openBrowser, person } from './world';

const twice = (address: string) => encodeURIComponent(encodeURIComponent(address));

/** What people paste, the address that must be found in it, whose it is, and who blocks it where the paste tells. */
const pastes: readonly (readonly [
  name: string,
  text: string,
  target: string,
  whose: string,
  blocker: string,
])[] = [
  [
    'a share text of Taobao',
    '「淘宝」7天无理由退货 https://m.tb.cn/h.UyZx12a?tk=x9PqW2LmNo3 HU7632 「北欧风陶瓷马克杯（带盖）」\n点击链接直接打开',
    'https://m.tb.cn/h.UyZx12a?tk=x9PqW2LmNo3',
    '淘宝',
    '',
  ],
  [
    'a share text of Douyin',
    '3.58 O@k.Cu 06/25 YMJ:/ 一个人也要好好吃饭 https://v.douyin.com/ieF4A_b-/ 复制此链接，打开Dou音搜索，直接观看视频！',
    'https://v.douyin.com/ieF4A_b-/',
    '抖音',
    '',
  ],
  [
    'a share text of JD',
    '【京东】https://3.cn/1-ABcdEf2 「小米（MI）米家扫地机器人」\n点击链接直接打开 或者复制整段话，打开京东APP',
    'https://3.cn/1-ABcdEf2',
    '京东',
    '',
  ],
  [
    'a share text of Bilibili',
    '【Node.js 20.x 入门（P1.环境）-哔哩哔哩】https://b23.tv/BV1xx411c7mD',
    'https://b23.tv/BV1xx411c7mD',
    '哔哩哔哩',
    '',
  ],
  [
    'a share text of Pinduoduo',
    '快来帮我砍一刀！！https://mobile.yangkeduo.com/goods.html?goods_id=123456789&_wv=41729 （点击打开）',
    'https://mobile.yangkeduo.com/goods.html?goods_id=123456789&_wv=41729',
    '拼多多',
    '',
  ],
  [
    'a note of Xiaohongshu',
    '63 小红薯发布了一篇小红书笔记，快来看吧！ 😆 aB3dEfGh1JkLmN0 😆 http://xhslink.com/a/Bc3dE4fG5h，复制本条信息，打开【小红书】App查看精彩内容！',
    'http://xhslink.com/a/Bc3dE4fG5h',
    '小红书',
    '',
  ],
  [
    'a post of Weibo',
    '#话题# 转发微博 @某某 : https://weibo.com/1234567890/Oabc12345 ​',
    'https://weibo.com/1234567890/Oabc12345',
    '微博',
    '',
  ],
  [
    'the block page of WeChat, its target encoded twice',
    `https://weixin110.qq.com/cgi-bin/mmspamsupport-bin/newredirectconfirmcgi?main_type=2&evil_type=100&source=2&url=${twice('https://item.taobao.com/item.htm?id=601234567890&q=马克杯')}`,
    'https://item.taobao.com/item.htm?id=601234567890&q=%E9%A9%AC%E5%85%8B%E6%9D%AF',
    '淘宝',
    '微信',
  ],
  [
    'the confirmation page of QQ',
    `https://c.pc.qq.com/middlem.html?pfurl=${encodeURIComponent('https://www.douyin.com/video/7301234567890123456')}&pfuin=1`,
    'https://www.douyin.com/video/7301234567890123456',
    '抖音',
    'QQ',
  ],
];

describe('on a phone, what is pasted', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(pastes)('%s is recognised', async (_name, text, target, whose, blocker) => {
    const context = await person(browser, 'phone', 'zh');
    const someone = new Complainant(await context.newPage(), 'zh');
    const recognised = await someone.paste(text);
    await recognised.getByText(whose, { exact: true }).waitFor();
    expect(await someone.field(someone.words.targetUrl).inputValue()).toBe(target);
    if (blocker) await someone.respondentIs(blocker);
    await context.close();
  });

  it('several links in one text are offered to choose from', async () => {
    const context = await person(browser, 'phone', 'zh');
    const someone = new Complainant(await context.newPage(), 'zh');
    await someone.paste('文章 https://mp.weixin.qq.com/s/AbC-dEf_123 里的店 https://shop123.taobao.com/');
    await someone.page.getByRole('radio', { name: 'https://shop123.taobao.com/' }).check();
    const address = someone.field(someone.words.targetUrl);
    await expect(address.inputValue()).resolves.toBe('https://shop123.taobao.com/');
    await context.close();
  });
});
