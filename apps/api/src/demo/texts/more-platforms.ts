import { type BlockedSituation } from './situation';

/** Platforms about which single complaints come, and sites that do not take part. */
export const morePlatforms: readonly BlockedSituation[] = [
  {
    respondent: 'xiaohongshu',
    scene: 'other',
    symptom: 'garbled',
    link: 'taobaoShare',
    weight: 2,
    tells: [
      '小红书笔记里写了淘宝链接，[链接被变成一串方块|整段被折叠]，[还扣了我的信用分|说我“站外导流”]，[我只是回答网友在哪里买的|没有收任何广告费]。',
    ],
  },
  {
    respondent: 'bilibili',
    scene: 'short_video',
    symptom: 'stopped_with_continue',
    link: 'ownSite',
    weight: 2,
    tells: [
      'B站视频简介里的个人网站{host}，[跳转前有一页警告|每次都要确认]，[会员购的链接就没有|站内店铺直达]。“{title}”的素材下载都在网站上。',
    ],
  },
  {
    respondent: 'feishu',
    scene: 'one_to_one_chat',
    symptom: 'stopped_with_continue',
    link: 'dingtalkMeeting',
    page: 'feishu-link-safety',
    weight: 2,
    tells: [
      '飞书里点客户发来的钉钉会议，[先过“外部链接安全提示”|有一层安全检测]，[管理员加了白名单还是弹|耽误开会好几次]。',
    ],
  },
  {
    respondent: 'toutiao',
    scene: 'official_account',
    symptom: 'garbled',
    link: 'wechatArticle',
    weight: 2,
    tells: [
      '头条号文章里引用公众号原文作出处，[链接被去掉，只剩文字|审核要求删除]，[连注明来源都不允许|学术引用也不行]。',
    ],
  },
  {
    respondent: 'wecom',
    scene: 'group_chat',
    symptom: 'stopped_with_continue',
    link: 'feishuDoc',
    page: 'wecom-uriconfirm',
    weight: 2,
    tells: [
      '企业微信群里点飞书文档，[每次都弹确认页|要点两次才能打开]，腾讯文档直达。我们[一家{members}人的公司|和{orders}家供应商]天天受影响。',
    ],
  },
  {
    respondent: 'wechat-pay',
    scene: 'payment',
    symptom: 'function_fails',
    link: 'taocaicaiPage',
    weight: 2,
    tells: [
      '用“找微信朋友付”替我妈付菜钱，[微信支付提示“商家暂不支持”|付款页停在加载]，{sum}的订单[超时取消了{orders}次|始终付不出去]。',
    ],
  },
  {
    respondent: 'alipay',
    scene: 'one_to_one_chat',
    symptom: 'copy_to_browser',
    link: 'wechatArticle',
    weight: 2,
    tells: [
      '支付宝聊天里点公众号文章，[只能复制去浏览器|没有“打开”按钮]，给{city}的亲戚发办事指南都不方便。',
    ],
  },
  {
    respondent: null,
    scene: 'other',
    symptom: 'stopped_with_continue',
    link: 'ownSite',
    page: 'zhihu-link',
    refusal: 'no_respondent',
    weight: 2,
    tells: [
      '知乎回答里的外部链接每次都要过一个跳转确认页，[多点一次没必要|手机上按钮还被挡住]，链接是{host}。[不知道归不归你们管|请一并反映]。',
    ],
  },
  {
    respondent: null,
    scene: 'in_app_browser',
    symptom: 'stopped',
    link: 'ownSite',
    weight: 2,
    tells: [
      '[不确定是哪家的问题|说不清是手机浏览器还是运营商]：打开{host}就变成一个“访问受限”的页面，[换成流量就好了|在公司网络下能打开]，请帮忙判断该找谁。',
    ],
  },
  {
    respondent: null,
    scene: 'other',
    symptom: 'stopped_with_continue',
    link: 'giteeRepo',
    page: 'csdn-link',
    refusal: 'no_respondent',
    tells: [
      'CSDN博客里的代码仓库链接要点确认才能走，[复制代码都嫌烦|正文里有二十多个链接]，希望取消中间页。',
    ],
  },
];
