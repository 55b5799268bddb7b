import { type ShareText } from './share-texts.fixture';

export const otherTexts: readonly ShareText[] = [
  {
    name: 'Douyin, work',
    text: '7.43 复制打开抖音，看看【小王做饭的作品】今天教大家做红烧肉 # 美食 # 家常菜 https://v.douyin.com/iRNBho6u/ 04/12 xfo:/',
    links: [['https://v.douyin.com/iRNBho6u/', 'douyin']],
    short: true,
  },
  {
    name: 'Douyin, code that looks like an e-mail address',
    text: '3.58 O@k.Cu 06/25 YMJ:/ 一个人也要好好吃饭 https://v.douyin.com/ieF4A_b-/ 复制此链接，打开Dou音搜索，直接观看视频！',
    links: [['https://v.douyin.com/ieF4A_b-/', 'douyin']],
    short: true,
  },
  {
    name: 'Douyin, live room',
    text: '8- 【抖音】小李正在直播，来和我一起支持Ta吧。复制下方链接，打开【抖音】，直接观看直播！ https://v.douyin.com/abcDEFG/ 9@7.com :5pm',
    links: [['https://v.douyin.com/abcDEFG/', 'douyin']],
    short: true,
  },
  {
    name: 'Douyin, web address',
    text: 'https://www.douyin.com/video/7301234567890123456?modeFrom=userPost',
    links: [['https://www.douyin.com/video/7301234567890123456?modeFrom=userPost', 'douyin']],
    short: false,
  },
  {
    name: 'JD, 3.cn',
    text: '【京东】https://3.cn/1-ABcdEf2 「小米（MI）米家扫地机器人」\n点击链接直接打开 或者复制整段话，打开京东APP',
    links: [['https://3.cn/1-ABcdEf2', 'jd']],
    short: true,
  },
  {
    name: 'JD, affiliate',
    text: '到手价39.9元！抢购：https://u.jd.com/aB3dE5f；数量有限',
    links: [['https://u.jd.com/aB3dE5f', 'jd']],
    short: true,
  },
  {
    name: 'JD, goods on the phone',
    text: '我在京东发现了一个不错的商品，赶快来看看吧。https://item.m.jd.com/product/100012043978.html?utm_source=iosapp&ad_od=share。',
    links: [['https://item.m.jd.com/product/100012043978.html?utm_source=iosapp&ad_od=share', 'jd']],
    short: false,
  },
  {
    name: 'Pinduoduo, goods',
    text: '快来帮我砍一刀！！https://mobile.yangkeduo.com/goods.html?goods_id=123456789&_wv=41729&refer_share_id=x_y （点击打开）',
    links: [
      [
        'https://mobile.yangkeduo.com/goods.html?goods_id=123456789&_wv=41729&refer_share_id=x_y',
        'pinduoduo',
      ],
    ],
    short: false,
  },
  {
    name: 'Pinduoduo, short',
    text: '拼多多 百亿补贴\nhttps://p.pinduoduo.com/AbC12dEf\n复制到浏览器',
    links: [['https://p.pinduoduo.com/AbC12dEf', 'pinduoduo']],
    short: true,
  },
  {
    name: 'Xiaohongshu, note',
    text: '63 小红薯发布了一篇小红书笔记，快来看吧！ 😆 aB3dEfGh1JkLmN0 😆 http://xhslink.com/a/Bc3dE4fG5h，复制本条信息，打开【小红书】App查看精彩内容！',
    links: [['http://xhslink.com/a/Bc3dE4fG5h', 'xiaohongshu']],
    short: true,
  },
  {
    name: 'Xiaohongshu, web address',
    text: '看这篇：https://www.xiaohongshu.com/explore/64a1b2c3000000001303abcd?xsec_token=ABcd_-12=',
    links: [
      ['https://www.xiaohongshu.com/explore/64a1b2c3000000001303abcd?xsec_token=ABcd_-12=', 'xiaohongshu'],
    ],
    short: false,
  },
  {
    name: 'Bilibili, short',
    text: '【标题-哔哩哔哩】 https://b23.tv/abc123',
    links: [['https://b23.tv/abc123', 'bilibili']],
    short: true,
  },
  {
    name: 'Bilibili, title with Latin dots and no space',
    text: '【Node.js 20.x 入门（P1.环境）-哔哩哔哩】https://b23.tv/BV1xx411c7mD',
    links: [['https://b23.tv/BV1xx411c7mD', 'bilibili']],
    short: true,
  },
  {
    name: 'Weibo, post',
    text: '#话题# 转发微博 @某某 : https://weibo.com/1234567890/Oabc12345 ​',
    links: [['https://weibo.com/1234567890/Oabc12345', 'weibo']],
    short: false,
  },
  {
    name: 'Kuaishou, web address in brackets',
    text: '快手（https://www.kuaishou.com/short-video/3xabcdefgh）好玩',
    links: [['https://www.kuaishou.com/short-video/3xabcdefgh', 'kuaishou']],
    short: false,
  },
  {
    name: 'Feishu and DingTalk in one message',
    text: '文档https://a1b2.feishu.cn/docx/AbCdEf、群https://qr.dingtalk.com/action/joingroup?code=v1,k1,abc=&_dt_no_comment=1',
    links: [
      ['https://a1b2.feishu.cn/docx/AbCdEf', 'feishu'],
      ['https://qr.dingtalk.com/action/joingroup?code=v1,k1,abc=&_dt_no_comment=1', 'dingtalk'],
    ],
    short: false,
  },
  {
    name: 'Official account article, then the shop that it names',
    text: '文章 https://mp.weixin.qq.com/s/AbC-dEf_123 里的店 https://shop123.taobao.com/',
    links: [
      ['https://mp.weixin.qq.com/s/AbC-dEf_123', 'wechat'],
      ['https://shop123.taobao.com/', 'taobao'],
    ],
    short: false,
  },
];
