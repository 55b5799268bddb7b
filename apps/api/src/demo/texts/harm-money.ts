import { type HarmfulSituation } from './situation';

/** Links that are after people's money. Addresses are below reserved names only. */
export const harmMoney: readonly HarmfulSituation[] = [
  {
    respondent: 'wechat',
    scene: 'one_to_one_chat',
    harmGround: 'fraud',
    link: 'harmRefund',
    weight: 6,
    tells: [
      '有人自称[“{shop}”的售后|平台理赔专员]加我微信，说我买的{goods}[质量不合格要三倍退款|检测出问题要召回]，发来链接让我填[银行卡号和验证码|支付密码]。页面做得跟官方客服一模一样，[差点转了{sum}|我姐姐已经被骗{sum}，已报警]。请尽快封掉这个网址。',
      '{hour}收到微信好友转来的“退款中心”链接，[打开要求先“验证资金”{sum}|让我开共享屏幕]，[后来确认好友的号被盗了|对方说不操作就影响征信]。同一条链接还在[别人那里|亲戚群]传。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'group_chat',
    harmGround: 'fraud',
    link: 'harmCourier',
    weight: 4,
    tells: [
      '“{group}”里有人发“您的包裹因地址不详被退回，请点击补填”，[点进去要付0.3元手续费并填卡号|页面让我输入银行卡和手机验证码]。我[最近确实有快递在路上，差点信了|问了快递员，根本没有这回事]。群里已有[两|三]位老人填了资料。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'group_chat',
    harmGround: 'fraud',
    link: 'harmSubsidy',
    weight: 4,
    tells: [
      '群里流传“{city}人社局发放稳岗补贴”的链接，[落款还盖着假章|打开是仿冒的政务页面]，要填[身份证号、银行卡号和余额|全家人的身份信息]。我打电话问了[街道|人社窗口]，[没有这项补贴|他们说是诈骗]，请立即处理，[转发的人越来越多|已有{members}人的群在转]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'moments',
    harmGround: 'fraud',
    link: 'harmJob',
    weight: 2,
    tells: [
      '朋友圈里“点赞做任务日结{sum}”的链接，[前两单真返钱，第三单要垫付|先让下载一个聊天软件]，[表妹垫了{sum}拿不回来|对方现在又换了一个网址]。域名换了，页面一模一样。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'group_chat',
    harmGround: 'fraud',
    link: 'harmSchool',
    weight: 2,
    tells: [
      '有人混进[孩子幼儿园的班级群|三年级家长群|小学家长群]，[改成班主任的头像和名字|昵称和老师一个字不差]，发链接收“校服费{sum}”。[{hour}十几分钟就有{orders}个家长付了款|真正的老师半小时后才发现]，请把收款页面停掉。',
    ],
  },
  {
    respondent: 'douyin',
    scene: 'short_video',
    harmGround: 'fraud',
    link: 'harmLoan',
    weight: 3,
    tells: [
      '抖音上“无视征信、秒批{sum}”的广告，[主页链接打开后先收“解冻费”|填完资料说账号填错，要交保证金]，[交了还要再交|骗了我{sum}]。同一个网址[换了三个账号在推|还在投放]。',
    ],
  },
  {
    respondent: 'qq',
    scene: 'group_chat',
    harmGround: 'fraud',
    link: 'harmGame',
    weight: 2,
    tells: [
      'QQ游戏群里有人卖低价皮肤，链接是假的“交易担保平台”，[付款后说账户冻结要再交{sum}|客服让孩子用妈妈的手机扫码]。孩子[才12岁|上小学]，[已经付了两次|用的是我的手机]。',
    ],
  },
  {
    respondent: 'weibo',
    scene: 'moments',
    harmGround: 'fraud',
    link: 'harmRefund',
    weight: 2,
    tells: [
      '在微博发了一条{shop}迟迟不退款的吐槽，[马上有“官方客服”评论里贴退款链接|私信来一个“绿色退款通道”]，[头像认证都是仿的|名字只差一个字]，点开要[人脸验证|输入支付密码]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'one_to_one_chat',
    harmGround: 'fraud',
    link: 'harmCourier',
    locale: 'en',
    weight: 2,
    tells: [
      'I got a [WeChat message|friend request] about a parcel held at customs with a link to pay a small fee. [The page asks for the full card number and the code from the bank.|It copies the look of the post office, but the address is nonsense.] [Two colleagues got the same.|I cancelled my card, but others may not.]',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'moments',
    harmGround: 'personal_data',
    link: 'harmSubsidy',
    locale: 'en',
    tells: [
      'Somebody posts a “visa extension registration” form in [Moments|our district group]. It asks for [passport photos and a selfie|passport number, address and bank account]. The exit-entry office [told me on the phone it is not theirs|has no such page]. Please stop it before more people fill it in.',
    ],
  },
];
