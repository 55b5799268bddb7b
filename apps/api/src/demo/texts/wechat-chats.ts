import { type BlockedSituation } from './situation';

/** WeChat, one-to-one and group chats: where most complaints come from. */
export const wechatChats: readonly BlockedSituation[] = [
  {
    respondent: 'wechat',
    scene: 'group_chat',
    symptom: 'stopped',
    link: 'taobaoShare',
    page: 'wechat-newredirectconfirm',
    weight: 9,
    tells: [
      '我在{city}开了一家淘宝店“{shop}”，[平时靠老客群拼单|生意主要靠微信老客群|群里有{members}多个老顾客]。{hour}把新到的{goods}链接发到“{group}”，[群友点开全是“已停止访问该网页”|十几个人反映打不开，说网页被停止访问|一点就是一个灰底的提示页，没有任何继续按钮]。[商品是正规备案、没有违规记录|店铺开了{years}年没有违规扣分]，[请问凭什么停止访问？|要求恢复正常打开。]',
      '本店“{shop}”主营{goods}，[今天|昨天|这周]群发淘宝商品链接后被微信拦截，提示“{notice}”。[一上午损失了{orders}单|已经有{orders}位顾客截图来问]。同样的链接用短信发就能打开，[说明不是商品的问题|可见商品页本身没有问题]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'group_chat',
    symptom: 'copy_to_browser',
    link: 'taobaoItem',
    page: 'wechat-support-readtemplate',
    weight: 7,
    tells: [
      '“{group}”里分享的淘宝链接，点开后[只显示“如需浏览，请长按网址复制后使用浏览器访问”|让我长按复制网址到浏览器打开]。[我妈六十多岁，根本不会操作|老年人哪里会复制粘贴]，最后[还是没买成|只好让我下班回去帮她下单]。链接是{shop}的{goods}。',
      '微信群打开淘宝商品仍要复制到浏览器。{trial}的声明不是说群聊试行开放电商链接了吗？[我的版本是{version}，已经是最新版|已升级到{version}]，{model}，[群里{members}人都一样|换了两部手机都一样]。',
      '顾客反映在群里点我店（{shop}）商品要[先复制再打开浏览器|跳三步才能看到]，[很多人嫌麻烦就不买了|转化率掉了一半]，{days}天少了{orders}单。希望核实微信是否落实了分阶段开放。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'group_chat',
    symptom: 'copy_to_browser',
    link: 'douyinShare',
    weight: 7,
    tells: [
      '我是{city}的抖音小商家，拍了“{title}”的视频，发到“{group}”里，[打开必须复制链接去浏览器|只有一行“请在浏览器中打开”]。同样的视频在视频号发就能直接播放，[这不是区别对待吗|明显是双重标准]？',
      '抖音链接在微信群里[一直|到现在还]不能直接打开，要复制到浏览器再跳回抖音，[来回三次|中间还要点两次确认]。[{statement}的声明之后私聊好了，群里还是老样子|听说要分步骤开放，请给一个时间表]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'group_chat',
    symptom: 'stopped',
    link: 'tmallItem',
    weight: 4,
    parity: { link: 'jdItem', note: '同一个群、同一天，京东的同款商品链接能直接打开' },
    tells: [
      '同一个“{group}”，京东的{goods}链接一点就开，天猫同款却显示“{notice}”。[两个页面都是正规商品页|都是旗舰店商品]，[唯一区别就是平台不同|不存在安全差别]。[已附上能打开的京东链接对照|两次点击我都录了屏]。',
      '实测：{hour}，微信{version}，{model}，群聊中京东链接直达，天猫链接被停止访问。希望监管部门认定这是[歧视性屏蔽|无正当理由的区别对待]，不要再让平台用“安全”两个字搪塞。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'one_to_one_chat',
    symptom: 'copy_to_browser',
    link: 'douyinShare',
    weight: 5,
    tells: [
      '{statement}以后说一对一聊天可以打开外部链接，可我[给老公发|给同事发|给女儿发]的抖音视频还是提示[复制到浏览器|在浏览器打开]。微信{version}，{model}，[重启过也不行|清缓存、重装都试过]。',
      '私聊里抖音链接有时能开有时不能，[上午能开，下午又要复制到浏览器|换个网络结果就不同]，不知道规则是什么。链接是“{title}”，[很普通的生活视频|没有任何营销内容]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'one_to_one_chat',
    symptom: 'garbled',
    link: 'taobaoPassword',
    weight: 3,
    tells: [
      '把淘宝分享口令发给微信好友，对方收到后[中间的字符变成了别的符号|口令被截断，只剩前半段]，复制回淘宝识别不了。[反复试了{orders}次|{city}和外地的朋友都试过]，从短信发就完全正常。',
      '客户要买{goods}，我发口令过去，[对方说打开淘宝没有弹出商品|淘宝提示口令无效]，对比才发现[文字被改动过|少了一个符号]。[希望查清是谁改的|请核实是否为微信侧处理]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'group_chat',
    symptom: 'share_fails_silently',
    link: 'taobaoItem',
    weight: 3,
    tells: [
      '发到“{group}”的淘宝链接，我这边显示发送成功，[群里其他人却完全看不到|群友说根本没收到]。[没有任何提示，也没有申诉入口|既不报错也不说明原因]，[以为大家都不感兴趣，其实是没人看见|白等了一天]。',
      '连续{days}天在群里发{shop}的上新链接，[只有我自己看得见|别人的手机上没有这条消息]，换成文字就能看到。静默屏蔽比明着拦截更坑人。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'one_to_one_chat',
    symptom: 'stopped',
    link: 'feishuDoc',
    page: 'wechat-newredirectconfirm',
    weight: 3,
    tells: [
      '公司用飞书写方案，发给客户的文档链接在微信里[被停止访问|打不开，提示“{notice}”]。客户以为我们发了[病毒|诈骗链接]，[差点丢掉一单{sum}的合同|解释了半天]。文档没有任何违规内容。',
      '飞书文档在微信私聊里打不开，[腾讯文档就没有问题|同类产品却畅通无阻]，影响我们[每天的远程协作|跟供应商对账]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'group_chat',
    symptom: 'stopped_with_continue',
    link: 'dingtalkMeeting',
    page: 'wechat-newredirectconfirm',
    weight: 2,
    tells: [
      '老师在“{group}”发的钉钉网课链接，每次点开都要先过一个“非官方网页，请确认是否继续访问”的页面，[有家长不敢点|三个孩子的家长因此没进课堂]。[腾讯会议的链接从来没有这一步|希望一视同仁]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'group_chat',
    symptom: 'choice_ignored',
    link: 'jdShare',
    weight: 3,
    tells: [
      '我在设置里[打开了外部链接直接访问|选择了“允许访问外部链接”]，[但群里点链接还是每次弹确认|过一晚又自己变回去了]。既然说是自主选择，就应该[记住我的选择|按我选的来]。微信{version}，{model}。',
      '作为群主，我[希望|选择]群里可以直接打开购物链接，[设置页里找不到声明里说的开关|开关打开后没有任何作用]。{trial}的声明写得很清楚，实际[没有落实|不是那么回事]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'group_chat',
    symptom: 'stopped',
    link: 'ownSite',
    page: 'wechat-newredirectconfirm',
    weight: 6,
    tells: [
      '我们“{shop}”的官网{host}[上周起|从{statement}后|{days}天前]在微信群里打不开，提示“网页包含不安全内容，被多人投诉”。网站[已备案，只有产品介绍和联系方式|没有弹窗、没有下载，连评论功能都没有]，[怀疑被同行恶意举报|也查不到是哪一条内容]。[申诉三次都是模板回复|申诉页面提交后没有下文]。',
      '{city}“{shop}”官网在群里被整站拦截，[连招聘页面都打不开|一个联系地址页也拦]。请平台说明[具体哪一页、哪一条规则|依据和证据]，以及怎样才能解封。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'one_to_one_chat',
    symptom: 'stopped_with_continue',
    link: 'pddGoods',
    weight: 2,
    tells: [
      '闺蜜发来的拼多多链接，每次点开都要看一遍风险提示再点“继续访问”。[一天点十几次，烦死了|能不能信任一次就记住]？[京东就没有这个提示|别的商城没有这一步]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'one_to_one_chat',
    symptom: 'function_fails',
    link: 'xiaohongshuNote',
    weight: 2,
    tells: [
      '小红书笔记在微信私聊里能打开第一屏，[往下滑就卡住，“打开App”按钮没有反应|点“查看全文”完全没反应]，{model}和朋友的{model2}都一样，手机浏览器里正常。',
    ],
  },
];
