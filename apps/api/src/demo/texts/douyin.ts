import { type BlockedSituation } from './situation';

/** Douyin and Kuaishou: live rooms, comments, private messages. */
export const shortVideoPlatforms: readonly BlockedSituation[] = [
  {
    respondent: 'douyin',
    scene: 'short_video',
    symptom: 'stopped',
    link: 'taobaoShare',
    weight: 5,
    tells: [
      '抖音直播间[原来能挂淘宝链接，现在一律不让挂|小黄车拒绝添加淘宝商品]，提示“该来源商品暂不支持推广”。{shop}在淘宝有{years}年的评价，[搬店要从零开始|逼着商家二选一]。请核实有没有正当理由。',
      '短视频下方的淘宝商品链接[一夜之间全部失效|{days}天前被批量下架]，[平台没有公示规则变更|客服说“以页面为准”]，[备了{sum}的货压在手里|{orders}条视频白拍了]。',
    ],
  },
  {
    respondent: 'douyin',
    scene: 'one_to_one_chat',
    symptom: 'stopped',
    link: 'wechatArticle',
    weight: 5,
    tells: [
      '抖音私信给朋友发一篇公众号文章，[提示“链接存在风险，无法打开”|对方点开就是拦截页]，文章是[{city}本地的疫苗接种通知|社区发的停水通知]，哪来的风险？',
      '用抖音私信发微信公众号链接，[发出去对方看到的是纯文字|点不动]，而头条文章[能直接打开|就是卡片]。[同样是文章，待遇不一样|建议对照处理]。',
    ],
  },
  {
    respondent: 'douyin',
    scene: 'group_chat',
    symptom: 'garbled',
    link: 'wechatArticle',
    weight: 2,
    tells: [
      '抖音粉丝群里发公众号地址，[网址中间被替换成星号|“weixin”几个字母直接变成***]，[复制出来根本打不开|粉丝问我是不是打错字]。',
    ],
  },
  {
    respondent: 'douyin',
    scene: 'search',
    symptom: 'redirected_elsewhere',
    link: 'tmallItem',
    weight: 3,
    tells: [
      '在抖音搜索“{shop}”，[粘贴天猫店铺地址后跳到抖音商城的同类店|结果第一屏全是别家]，[我们的天猫店根本搜不到|顾客以为那是我们的新店，买到了别家的货]。',
    ],
  },
  {
    respondent: 'douyin',
    scene: 'in_app_browser',
    symptom: 'stopped_with_continue',
    link: 'ownSite',
    weight: 3,
    tells: [
      '主页放的官网{host}每次打开都先弹“即将访问第三方网站，谨防诈骗”，[红色大字吓跑客人|十个客人跑了八个]。站内的抖音小店就没有提示。官网备案、证照齐全，[请求取消|请说明判断标准]。',
    ],
  },
  {
    respondent: 'douyin',
    scene: 'payment',
    symptom: 'payment_option_missing',
    link: 'douyinShopPage',
    weight: 3,
    tells: [
      '抖音商城付款时[默认只显示抖音支付，支付宝要点三层才看到|找不到微信支付]，[我妈绑卡绑了半天|不想再多绑一张卡]。要求平等展示支付方式。',
    ],
  },
  {
    respondent: 'douyin',
    scene: 'short_video',
    symptom: 'copy_to_browser',
    link: 'douyinShare',
    weight: 3,
    tells: [
      '从抖音分享视频到微信，[只给一串口令，不给链接卡片|自动保存成视频，再让人手动发]，[是抖音自己不肯给，还是微信不让？|两边客服互相推]请你们查清楚，普通用户[实在分不清|夹在中间最难受]。',
    ],
  },
  {
    respondent: 'douyin',
    scene: 'short_video',
    symptom: 'share_fails_silently',
    link: 'bilibiliVideo',
    weight: 2,
    tells: [
      '评论里贴了B站教程“{title}”的地址，[自己能看到，换小号就看不到|显示发布成功但没人能看见]，没有任何提示。',
    ],
  },
  {
    respondent: 'douyin',
    scene: 'mini_program',
    symptom: 'function_fails',
    link: 'wechatArticle',
    weight: 2,
    tells: [
      '我们在抖音小程序里嵌的活动页要调起微信分享，[按钮按了没反应|页面直接白屏]，同一个页面在[浏览器|快手]里正常。活动还剩{days}天，请加急。',
    ],
  },
  {
    respondent: 'douyin',
    scene: 'one_to_one_chat',
    symptom: 'choice_ignored',
    link: 'pddShort',
    weight: 2,
    tells: [
      '抖音里点拼多多短链，[每次问我要不要打开，勾了“不再询问”还是问|选了“始终允许”没有用]，选择根本没有保存。{model}，抖音{version}。',
    ],
  },
  {
    respondent: 'kuaishou',
    scene: 'short_video',
    symptom: 'stopped',
    link: 'taobaoItem',
    weight: 2,
    tells: [
      '快手直播间挂淘宝链接被切断，提示“第三方平台商品链接暂停服务”。[定金都收了，货发不出去|预告发了{days}天]，[没有提前通知|通知只提前了一天]。',
    ],
  },
  {
    respondent: 'kuaishou',
    scene: 'one_to_one_chat',
    symptom: 'copy_to_browser',
    link: 'douyinShare',
    weight: 2,
    tells: [
      '快手私信里的抖音链接[不能点，只能复制|长按也没有“打开”]，公众号文章却可以。{city}，快手{version}。',
    ],
  },
];
