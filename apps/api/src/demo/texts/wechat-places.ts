import { type BlockedSituation } from './situation';

/** WeChat outside of chats. */
export const wechatPlaces: readonly BlockedSituation[] = [
  {
    respondent: 'wechat',
    scene: 'moments',
    symptom: 'share_fails_silently',
    link: 'taobaoShare',
    weight: 4,
    tells: [
      '朋友圈发了{shop}的上新链接，[自己看得到，朋友都说没刷到|让老公用他的手机看，根本没有这条]。[没有任何违规通知|平台一句说明都没有]，[做了{years}年的小生意，全靠朋友圈|这样悄悄屏蔽让人没法经营]。',
      '发现朋友圈带淘宝地址的内容[仅自己可见|别人都看不见]，换成纯文字就恢复。测试了{orders}次，结果一致，已截图。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'moments',
    symptom: 'garbled',
    link: 'douyinShare',
    weight: 2,
    tells: [
      '抖音视频分享到朋友圈[只剩一行文字，没有卡片也点不开|链接变成不能点击的灰字]，视频号的却是大卡片自动播放。“{title}”是我自己拍的原创。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'official_account',
    symptom: 'stopped',
    link: 'ownSite',
    weight: 4,
    tells: [
      '公众号菜单里挂的是自家商城{host}，[上月|{days}天前]突然提示“{notice}”，[后台没有收到任何通知|公众号没有违规记录]。[{members}多名会员无法查订单|会员积分都查不了]，客服只会回复“请遵守规范”。',
      '“{shop}”的公众号“阅读原文”指向官网，[读者点了都说打不开|显示已停止访问]。官网[有备案、有营业执照公示|没有诱导分享]，请核实并恢复。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'official_account',
    symptom: 'stopped',
    link: 'taobaoItem',
    weight: 2,
    parity: { link: 'jdItem', note: '同一篇文章里京东的商品卡片可以插入并能打开' },
    tells: [
      '公众号文章[不能插入淘宝商品，京东的却可以|里放淘宝地址会被删掉，放京东就保留]。我们是[读书号|家居号]，推荐的{goods}只在淘宝有货，[等于替平台做了选择|对读者也不公平]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'mini_program',
    symptom: 'function_fails',
    link: 'taobaoItem',
    weight: 3,
    tells: [
      '我们{shop}的小程序里想放淘宝店铺入口，[业务域名校验不给通过|打开只有白屏]，[客服说“暂不支持该域名”|没有任何公开的规则说明为什么]。京东、拼多多的小程序却能互相跳转。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'mini_program',
    symptom: 'redirected_elsewhere',
    link: 'alipayPage',
    weight: 2,
    tells: [
      '小程序里点“其他支付方式”，本应到支付宝页面，结果[跳回了小程序首页|又弹出微信支付]。[缴{city}水费只有这一个入口|孩子学费差点逾期]，请处理。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'in_app_browser',
    symptom: 'function_fails',
    link: 'taobaoItem',
    weight: 5,
    tells: [
      '微信里能打开淘宝页面了，但[点“立即购买”要登录，登录页一直转圈|短信验证码收到了也登录不上]，[等于只能看不能买|最后还是得去淘宝App]。微信{version}，{model}，{network}。',
      '{trial}群聊试行后淘宝商品能看了，[加购物车没反应|领券按钮点不动]，[{goods}|同一个商品]在手机浏览器里完全正常。希望不要“开了门又锁住柜子”。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'in_app_browser',
    symptom: 'redirected_elsewhere',
    link: 'appDownload',
    weight: 3,
    tells: [
      '点官网{host}的安装包下载，[被强行带到应用宝|跳到了另一个应用商店]，[我们的应用在那里没有上架|下载到的还是旧版本]，[用户以为我们跑路了|一周少了{orders}个安装]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'in_app_browser',
    symptom: 'choice_ignored',
    link: 'weiboPost',
    weight: 2,
    tells: [
      '我明明选了“用默认浏览器打开网页”，微信还是[在自己的页面里打开微博|用内置浏览器]，[登录状态都丢了|还打不开长图]。[选择权形同虚设|设置项就是摆设]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'search',
    symptom: 'redirected_elsewhere',
    link: 'zhihuAnswer',
    weight: 2,
    tells: [
      '在搜一搜里搜“{shop}”，[官网和其他平台的页面一个都没有|点官网结果却进了别人的公众号]，全是站内内容。把网址完整输入，[也不给打开|只给我推荐小程序]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'payment',
    symptom: 'payment_option_missing',
    link: 'taobaoItem',
    weight: 3,
    tells: [
      '在微信里打开淘宝下单，[付款页没有支付宝，也没有微信支付，只能“找朋友付”|一到付款就提示去淘宝App]。互通只做了一半，[老人还是买不了|体验还不如以前]。',
      '商城{host}同时支持支付宝和微信支付，[在微信里打开时支付宝按钮整个不见了|微信内置浏览器里只剩一种付款方式]，用浏览器打开两个都在。希望双向开放。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'short_video',
    symptom: 'stopped',
    link: 'douyinProfile',
    weight: 2,
    tells: [
      '视频号简介里写了抖音主页，[审核不通过|被系统删掉]，理由是“引导至站外”。[别的达人挂微店就没事|同样内容挂公众号就能过]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'other',
    symptom: 'stopped_with_continue',
    link: 'bilibiliVideo',
    weight: 2,
    tells: [
      '电脑版微信点B站视频，每次都要先看一个“即将离开微信”的页面再点继续，[一天几十次|没有“不再提示”的选项]。视频是学校布置的“{title}”。',
    ],
  },
];
