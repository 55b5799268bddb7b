import { type BlockedSituation } from './situation';

/** Weibo, Baidu, JD, Pinduoduo, QQ and others. */
export const otherPlatforms: readonly BlockedSituation[] = [
  {
    respondent: 'weibo',
    scene: 'moments',
    symptom: 'stopped_with_continue',
    link: 'taobaoItem',
    page: 'weibo-sinaurl',
    weight: 5,
    tells: [
      '微博正文里的淘宝地址，点了先到“将要访问第三方网站”的页面，[倒计时{days}秒才能继续|按钮还做得特别小]。[放微博小店链接就没有这一步|同样是商品，凭什么]？',
      '发博推荐{goods}，[链接一带就没有阅读量|粉丝说每次都要点确认]，[流量只有平时的一成|投放的钱打了水漂]。',
    ],
  },
  {
    respondent: 'weibo',
    scene: 'moments',
    symptom: 'stopped',
    link: 'wechatArticle',
    page: 'weibo-sinaurl',
    weight: 3,
    tells: [
      '微博里的公众号文章链接[打不开，提示“该网页可能存在风险”|被换成“网页链接”四个字，点开是警告]。文章是[高校图书馆的借阅通知|我写的{city}旅行笔记]。',
    ],
  },
  {
    respondent: 'weibo',
    scene: 'search',
    symptom: 'garbled',
    link: 'ownSite',
    weight: 2,
    tells: [
      '发出去的完整网址{host}被换成t.cn短链，[过了{days}天短链失效，原文再也找不回来|别人不知道点开是什么]，[希望保留原链接|要求可以查看原地址]。',
    ],
  },
  {
    respondent: 'weibo',
    scene: 'one_to_one_chat',
    symptom: 'share_fails_silently',
    link: 'douyinShare',
    weight: 2,
    tells: [
      '微博私信发抖音视频，[我显示“已送达”，对方没有收到|对方只收到一个空白气泡]，连发{orders}次都一样。',
    ],
  },
  {
    respondent: 'baidu-search',
    scene: 'search',
    symptom: 'redirected_elsewhere',
    link: 'ownSite',
    weight: 4,
    tells: [
      '百度搜“{shop}”，第一条写的是我们官网，[点进去却是百家号转载页|打开的是别人的小程序]，[地址栏里根本不是{host}|咨询电话也变成了别人的]。',
      '手机百度点搜索结果，[被套在百度自己的页面里，官网登录不了|多了一层“智能小程序”，订单查询打不开]，电脑上正常。',
    ],
  },
  {
    respondent: 'baidu-search',
    scene: 'in_app_browser',
    symptom: 'function_fails',
    link: 'zhihuAnswer',
    weight: 3,
    tells: [
      '在手机百度里看文章，[看到一半必须“打开App阅读全文”|展开按钮点了就跳应用商店]，[用其他浏览器就能看全|页面本身并没有这个限制]。',
    ],
  },
  {
    respondent: 'tieba',
    scene: 'other',
    symptom: 'garbled',
    link: 'bilibiliVideo',
    page: 'tieba-checkurl',
    weight: 2,
    tells: [
      '贴吧回帖里的B站链接[点开是安全检查页，检查完地址少了后半截|被改成了搜索词]，教程“{title}”没法看。',
    ],
  },
  {
    respondent: 'jd',
    scene: 'one_to_one_chat',
    symptom: 'stopped',
    link: 'wechatArticle',
    weight: 3,
    tells: [
      '咚咚客服窗口发公众号的维修网点查询页，[提示“链接不安全已拦截”|客服说他那边看不到]，[家电坏了{days}天，就因为这个沟通不了|只好拍照一张张发]。',
    ],
  },
  {
    respondent: 'jd',
    scene: 'payment',
    symptom: 'payment_option_missing',
    link: 'jdItem',
    weight: 3,
    tells: [
      '京东收银台没有支付宝。[我所有的消费券都在支付宝里|花{sum}买{goods}，只能换卡]，[说好的互联互通呢|希望支付也互通]。',
    ],
  },
  {
    respondent: 'pinduoduo',
    scene: 'in_app_browser',
    symptom: 'redirected_elsewhere',
    link: 'pddGoods',
    weight: 3,
    tells: [
      '浏览器里打开拼多多商品[三秒内必跳App|页面一闪就要我下载]，[取消了还跳|关不掉]，{model}，[根本不给用网页的选择|不想装App的人怎么办]。',
    ],
  },
  {
    respondent: 'pinduoduo',
    scene: 'one_to_one_chat',
    symptom: 'stopped',
    link: 'taobaoShare',
    weight: 2,
    tells: [
      '在拼多多里问卖家能不能跟淘宝同价，[发的淘宝链接被屏蔽，还警告我“涉嫌引流”|整条消息发不出去]。我是买家，引什么流？',
    ],
  },
  {
    respondent: 'qq',
    scene: 'group_chat',
    symptom: 'stopped',
    link: 'taobaoItem',
    page: 'qq-middlect',
    weight: 4,
    tells: [
      'QQ群里的淘宝链接[显示“当前网页非官方页面，已停止访问”|直接红色警告]，{members}人的[同城闲置群|手工爱好者群]都点不开，商品是{goods}。',
    ],
  },
  {
    respondent: 'qq',
    scene: 'one_to_one_chat',
    symptom: 'stopped_with_continue',
    link: 'ownSite',
    page: 'qq-middlem',
    weight: 2,
    tells: [
      'QQ上发学校社团的网站{host}，[每次都要过“非QQ官方页面”|提示风险后还要复制地址]，[新生都不敢点|招新少了一半人]。',
    ],
  },
];
