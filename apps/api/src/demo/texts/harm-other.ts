import { type HarmfulSituation } from './situation';

/** Links that harm otherwise: gambling, counterfeits, malware, personal data. Reserved names only. */
export const harmOther: readonly HarmfulSituation[] = [
  {
    respondent: 'weibo',
    scene: 'moments',
    harmGround: 'illegal_content',
    link: 'harmGambling',
    weight: 3,
    tells: [
      '热搜评论区有小号刷“看全集”的链接，[点开先是视频封面，两秒后跳到赌博网站|连跳三次，最后是彩票投注页]，[还让下载App|注册送{sum}]。[一条评论下面有{orders}个一样的|删了又来]。',
    ],
  },
  {
    respondent: 'tieba',
    scene: 'other',
    harmGround: 'illegal_content',
    link: 'harmGambling',
    weight: 2,
    tells: [
      '{city}吧里有帖子挂“老乡棋牌”，[地址每天换，后台都是同一家|打开就是真钱赌博]，[有学生在里面输了{sum}|吧务删不过来]。',
    ],
  },
  {
    respondent: 'baidu-search',
    scene: 'search',
    harmGround: 'illegal_content',
    link: 'harmRedirect',
    weight: 2,
    tells: [
      '搜“{shop}”，第[二|三]条写着官网，[手机点进去跳到色情页面，电脑点却正常|只有从搜索结果点才会跳]，[明显是被劫持|直接输网址没事]。孩子查作业时点到的，请处理。',
    ],
  },
  {
    respondent: 'baidu-search',
    scene: 'search',
    harmGround: 'malware',
    link: 'harmDownload',
    weight: 3,
    tells: [
      '搜办公软件下载，前面的“官方下载”[装完多出五个软件，浏览器主页被锁|捆绑了看不见的后台程序]，[卸载按钮是假的|公司{orders}台电脑中招]。页面[冒用正版图标|写着“官方正版”]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'group_chat',
    harmGround: 'malware',
    link: 'harmVote',
    weight: 3,
    tells: [
      '“{group}”有人拉票“萌宝大赛”，[投票前要装一个安装包|链接直接下载apk]，[装完自动给通讯录群发短信|短信验证码都被读走了]，[我的{model}现在还在往外发|几个家长的支付账户被盗刷]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'one_to_one_chat',
    harmGround: 'personal_data',
    link: 'harmEtc',
    weight: 3,
    tells: [
      '收到“您的ETC已过期，请重新认证”的链接，[表单要身份证、卡号、有效期、验证码|填完提示系统繁忙，钱却被扣了{sum}]。[我父亲跑货运，差点填了|司机群里人人都收到]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'mini_program',
    harmGround: 'personal_data',
    link: 'harmQuiz',
    weight: 2,
    tells: [
      '一个“测测你的前世”页面[要求授权手机号和定位才给结果|问了姓名、生日、住址]，[第二天就有贷款电话叫出我的名字|之后天天接到推销]，还要转发到{members}人以上的群才能看完整结果。',
    ],
  },
  {
    respondent: 'douyin',
    scene: 'short_video',
    harmGround: 'counterfeit',
    link: 'harmCounterfeit',
    weight: 4,
    tells: [
      '直播间卖的“{goods}”用的是我们{shop}的照片和商标，[下单链接是外部假店|主页地址指向一个仿冒商城]，[质量差，买家跑来骂我们|{days}天收到{orders}个退货投诉]。我们是正品店家，有商标证。',
      '花{sum}在直播间链接里买的“正品”，[收到的是三无产品|连吊牌字都印错]，[店铺页面第二天就打不开了|客服把我拉黑]。同样的页面换了个地址又在播。',
    ],
  },
  {
    respondent: 'pinduoduo',
    scene: 'in_app_browser',
    harmGround: 'counterfeit',
    link: 'harmCounterfeit',
    weight: 2,
    tells: [
      '[砍价页|拼团页]里弹出“品牌清仓”，[跳到一个外部假旗舰店|实际收款方是个人]，买的{goods}[是假货|一直没发货]，{sum}要不回来。',
    ],
  },
  {
    respondent: 'taobao',
    scene: 'one_to_one_chat',
    harmGround: 'fraud',
    link: 'harmRefund',
    weight: 3,
    tells: [
      '旺旺里“店小二”发来[保证金激活|开通消费者保障]的链接，我是新手卖家，[按页面扫码付了{sum}|差点付了{sum}保证金]。页面[和千牛一模一样|连客服电话都仿]，只有域名不对。',
    ],
  },
  {
    respondent: 'jd',
    scene: 'one_to_one_chat',
    harmGround: 'fraud',
    link: 'harmLoan',
    weight: 2,
    tells: [
      '冒充京东金条客服，说要[注销学生贷款账户|下调利率]，发链接让我[把{sum}转到“监管账户”|下载会议软件共享屏幕]，[页面盗用了白条的图标|连工号都有]。',
    ],
  },
  {
    respondent: 'jd',
    scene: 'search',
    harmGround: 'counterfeit',
    link: 'harmCounterfeit',
    tells: [
      '比价页面里写“京东自营同款”，[点进去是仿冒的收银台|地址完全不是京东]，付了{sum}没有订单，{goods}也没有发货。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'official_account',
    harmGround: 'other',
    link: 'harmHealth',
    weight: 2,
    tells: [
      '公众号文章底部“老中医”链接，[宣称{days}天根治糖尿病|说停药也没关系]，[我妈停了降压药住进医院|一盒{sum}，成分都没写]。不是诈骗也是害人，请核查。',
    ],
  },
  {
    respondent: 'kuaishou',
    scene: 'short_video',
    harmGround: 'counterfeit',
    link: 'harmCounterfeit',
    tells: [
      '快手主播引到外部链接卖“{goods}”，[收到货和画面完全不同|发的是空包]，{sum}，[商家电话是空号|退货地址不存在]。',
    ],
  },
];
