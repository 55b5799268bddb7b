import { type Situation } from './situation';

/** What people file although it is not for this portal, or not in a form that can be taken up. */
export const refusable: readonly Situation[] = [
  {
    respondent: 'taobao',
    scene: 'other',
    symptom: 'function_fails',
    link: 'taobaoItem',
    refusal: 'not_in_scope',
    weight: 2,
    tells: [
      '在{shop}买的{goods}[收到就是坏的|和图片完全不一样]，卖家[不退不换|已读不回]，淘宝客服拖了{days}天。要求退一赔三。',
      '{sum}买的{goods}[少发了一半|用了{days}天就坏了]，申请退款被驳回，请你们[主持公道|处罚这家店]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'other',
    symptom: 'function_fails',
    link: 'wechatArticle',
    refusal: 'not_in_scope',
    weight: 2,
    tells: [
      '我的微信号被限制登录{days}天，[申诉说我有异常行为|好友都联系不上]，[和链接没关系，但不知道找谁|请帮我解封账号]。',
      '公众号文章被判[“夸大宣传”|“标题党”]删除了，我写的都是[亲身经历|真人真事]，要求恢复文章。链接只是用来说明是哪一篇。',
    ],
  },
  {
    respondent: 'pinduoduo',
    scene: 'other',
    symptom: 'function_fails',
    link: 'pddGoods',
    refusal: 'not_in_scope',
    tells: [
      '砍价永远差{orders}分钱，[拉了{members}个人还是不成功|客服说活动已结束]，这不是骗人吗？链接能打开，就是[砍不下来|规则看不懂]。',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'group_chat',
    symptom: 'stopped',
    link: 'taobaoItem',
    refusal: 'duplicate_of_own',
    weight: 3,
    tells: [
      '前{days}天提交过一次，[没看到进展所以再提交一次|查询码找不到了，重新提交]：还是群里那个{goods}的淘宝链接打不开，情况同上次。',
      '再次投诉！同一个链接，同一个群，[催办|希望加快]。上次的编号没有记下来。',
    ],
  },
  {
    respondent: 'douyin',
    scene: 'one_to_one_chat',
    symptom: 'stopped',
    link: 'wechatArticle',
    refusal: 'duplicate_of_own',
    tells: [
      '公众号文章在抖音私信打不开的问题，[昨天|上周]已提交，今天补交一次，[免得漏掉|多交几次会不会快一点]？',
    ],
  },
  {
    respondent: 'wechat',
    scene: 'other',
    symptom: 'stopped',
    link: 'ownSite',
    refusal: 'not_reproducible_from_facts',
    weight: 3,
    tells: [
      '[就是打不开，你们自己看|什么都打不开，快处理]。',
      '[有时候行有时候不行，记不清是哪个链接了|忘了是在哪里点的，反正被拦了]，地址大概是这个。',
    ],
  },
  {
    respondent: 'jd',
    scene: 'other',
    symptom: 'redirected_elsewhere',
    link: 'jdItem',
    refusal: 'handled_elsewhere',
    tells: [
      '和京东上一家店的[商标纠纷|货款纠纷]已经在{city}的法院立案，商品链接[被对方申请下架|跳转到首页]，希望你们也出面恢复。',
    ],
  },
  {
    respondent: 'weibo',
    scene: 'other',
    symptom: 'stopped',
    link: 'weiboPost',
    refusal: 'abusive',
    tells: [
      '[专业代运营|代开店铺]，{days}天见效，{sum}起，诚信经营，需要的老板看链接里的联系方式，[非诚勿扰|名额不多]！！！',
    ],
  },
  {
    respondent: null,
    scene: 'other',
    harmGround: 'other',
    link: 'harmHealth',
    refusal: 'no_respondent',
    tells: [
      '[公交站海报上的二维码|楼道小广告的网址]扫开是卖{days}天见效的药，[不是在哪个App里看到的|没有经过任何平台]，不知道找谁。',
    ],
  },
  {
    respondent: 'douyin',
    scene: 'short_video',
    harmGround: 'other',
    link: 'harmLoan',
    refusal: 'not_reproducible_from_facts',
    weight: 2,
    tells: [
      '刷到一个广告感觉像骗子，[没点进去，也没截图|划过去就找不到了]，网址是凭记忆写的，[可能不对|有几个字母不确定]。',
    ],
  },
];
