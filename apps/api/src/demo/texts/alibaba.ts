import { type BlockedSituation } from './situation';

/** Platforms of Alibaba: payment entries, chats with shops, pages that insist on their own app. */
export const alibabaPlatforms: readonly BlockedSituation[] = [
  {
    respondent: 'taobao',
    scene: 'payment',
    symptom: 'payment_option_missing',
    link: 'taobaoItem',
    weight: 6,
    tells: [
      '淘宝结算页没有微信支付。[我父母只有微信钱包里有钱|我只习惯用微信支付]，每次都要[我先代付|转来转去]。淘菜菜都能“找微信朋友付”了，淘宝[什么时候能有|为什么不行]？',
      '买{goods}，付款方式[只有支付宝和花呗|看不到微信支付、云闪付要翻到最底下]。双向开放不应该只要求微信，[支付入口也是一道墙|淘宝也该开门]。',
    ],
  },
  {
    respondent: 'taobao',
    scene: 'one_to_one_chat',
    symptom: 'stopped',
    link: 'wechatArticle',
    weight: 4,
    tells: [
      '旺旺里给顾客发公众号的[安装教程|尺码说明]文章，[提示“该链接存在安全风险”|被系统撤回并警告“引导站外”]。文章里没有收款码，只有[图文说明|一段视频]。',
      '作为消费者，我把[微信群里的质检报告|公众号上的产品召回公告]发给淘宝卖家看，聊天窗口里[点不开|显示为不安全链接]，[沟通不了售后|卖家说看不到证据]。',
    ],
  },
  {
    respondent: 'taobao',
    scene: 'one_to_one_chat',
    symptom: 'garbled',
    link: 'ownSite',
    weight: 2,
    tells: [
      '旺旺聊天发官网{host}的[电子发票下载页|说明书地址]，对方收到的是[一串星号|被截掉一半的地址]，[发票都开不了|客户投诉我们]。',
    ],
  },
  {
    respondent: 'taobao',
    scene: 'short_video',
    symptom: 'stopped',
    link: 'douyinProfile',
    weight: 2,
    tells: [
      '淘宝逛逛的视频简介写了抖音号主页，[审核驳回：含站外引流信息|直接限流]，[而抖音那边也不让写淘宝，两头受气|我就想让粉丝知道两边是同一个人]。',
    ],
  },
  {
    respondent: 'taobao',
    scene: 'in_app_browser',
    symptom: 'redirected_elsewhere',
    link: 'taobaoShare',
    weight: 3,
    tells: [
      '手机浏览器打开淘宝商品，[不管点什么都强行拉起淘宝App|没装App就一直跳应用商店]，[想在网页里看完都不行|关掉又弹]。用户应该有[不装App的权利|选择用网页的自由]。',
    ],
  },
  {
    respondent: 'taobao',
    scene: 'search',
    symptom: 'stopped',
    link: 'zhihuAnswer',
    weight: 2,
    tells: [
      '把测评文章地址贴进淘宝搜索框，提示[“包含违规信息”|“没有找到相关宝贝”并记录一次异常]，正常网址也算违规吗？',
    ],
  },
  {
    respondent: 'taobao',
    scene: 'other',
    symptom: 'garbled',
    link: 'wechatArticle',
    weight: 2,
    tells: [
      '商品详情页里的[使用教程地址|公众号二维码]被系统抹掉，[留下一块空白|图片被自动打码]，买家看不到{goods}的安装步骤，[退货多了{orders}单|天天被问]。',
    ],
  },
  {
    respondent: 'taobao',
    scene: 'group_chat',
    symptom: 'share_fails_silently',
    link: 'jdShare',
    weight: 2,
    tells: [
      '淘宝群聊里发了个京东比价链接，[群里没人看见|别人的屏幕上没有]，我自己这边却显示已发送。比价是消费者的权利吧？',
    ],
  },
  {
    respondent: 'tmall',
    scene: 'payment',
    symptom: 'payment_option_missing',
    link: 'tmallItem',
    weight: 2,
    tells: [
      '天猫旗舰店付{sum}，[只有支付宝一条路|没有微信支付选项]，[公司报销必须走微信|老人不用支付宝]。请一并纳入整改。',
    ],
  },
  {
    respondent: 'taocaicai',
    scene: 'payment',
    symptom: 'function_fails',
    link: 'taocaicaiPage',
    weight: 2,
    tells: [
      '淘菜菜新出的“找微信朋友付”，[生成的链接朋友打开显示订单不存在|分享到微信后一片空白]，试了{orders}次。[入口有了，却付不了款|形式上开放，实际没法用]。',
    ],
  },
  {
    respondent: 'alipay',
    scene: 'mini_program',
    symptom: 'stopped',
    link: 'wechatArticle',
    weight: 3,
    tells: [
      '我们的支付宝小程序里放公众号文章[被判“域名不在白名单”，无法申请加入|打开即拦截]。[文章是{city}图书馆的开放公告|只是一篇办事指南]，请说明白名单的公开标准。',
    ],
  },
  {
    respondent: 'dingtalk',
    scene: 'group_chat',
    symptom: 'stopped_with_continue',
    link: 'wechatArticle',
    weight: 2,
    tells: [
      '钉钉群打开公众号文章，先出“非钉钉官方网页，注意安全”的页面，[每点一次弹一次|没有信任选项]，[全校{members}多名老师天天点|内部通知都没人愿意看了]。',
    ],
  },
];
