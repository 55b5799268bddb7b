import { type Locale, type Outcome } from '@hutong/casework';
import { type Matter } from './matter';

const stillBlocked: Record<Matter, readonly string[]> = {
  link: [
    '平台说已经解除，我{hour}又试了，[还是同一个提示页|只是从“停止访问”变成“请复制到浏览器”]，版本{version}。',
    '恢复只维持了一天，[今天又打不开|换一个链接又被拦]，请不要一答复就当解决。',
  ],
  site: ['答复说恢复了，[首页能开，其他页面还是拦|安卓能开，苹果不能]，{host}的顾客仍然进不来。'],
  function: [
    '答复说修好了，{hour}再试，[按钮还是没有反应|照样跳到别处]，{model}，版本{version}，没有任何变化。',
  ],
  payment: ['付款页还是老样子，[没有新增的支付方式|入口闪一下就消失]，清缓存、换账号都试过。'],
  harm: ['说是处理了，{hour}别人发来的同一个页面还能打开。'],
};
const groundsWrong = [
  '平台列的情况我们不认可：页面上[从来没有|早就删除]他们说的内容，[请当面指出是哪一处|抓取记录也没给我们看]。',
  '理由写得很长，但[没有一条证据有日期|和我遇到的情况对不上]，而且一限制就是几个月，明显超过必要限度。',
  '{app}自己的产品也有同样的做法，却没有任何限制，要求按同一个标准处理。',
];
const notReproduced = [
  '没有复现是因为[他们测的版本和我的不一样|测试的不是{place}场景]，我这边{model}每次都能重现，录屏为证。',
  '平台只测了一次就说没问题，我[找了五个朋友|在{city}三个地方]测试，结果都一样有问题。',
];
const partly = [
  '剩下的那部分才是大家天天用的，等于没解决。期限[定得太长|到时候会不会又延期]？',
  '这算“部分解除”吗？请要求平台[一次做完|给出每一步的日期]。',
];
const harmStays = [
  '加个提示没有用，[老人看不懂，照样点进去|提示一闪就过]，今天群里又有人上当。请直接拦掉。',
  '不认可“未发现危害”，[页面白天是正常内容，晚上才变|他们测试时对方刚好换了页面]，附上我{hour}的录屏。',
];
const notTheirs = [
  '互相推诿不是办法：{app}的人说不是他们，另一边也说不是。提示页上明明写着{app}的名字，请监管部门认定。',
];

/** Why complainants object to a response with an outcome; after `unblocked` it depends on what it was about. */
export const disputesOf = (outcome: Outcome, matter: Matter): readonly string[] =>
  outcome === 'unblocked' ? stillBlocked[matter] : objectionsTo[outcome];

const objectionsTo: Record<Exclude<Outcome, 'unblocked'>, readonly string[]> = {
  partially_unblocked: partly,
  maintained: groundsWrong,
  not_reproduced: notReproduced,
  not_responsible: notTheirs,
  blocked: ['换一个子域名又能打开了，[刚才还有人在群里转|链接尾巴变了一下而已]，没有真正封住。'],
  warning_added: harmStays,
  source_restricted: ['号是限了，[小号马上接着发|同一伙人换了头像]，关键是网址还能打开，请封网址。'],
  no_harm_found: harmStays,
};

export const disputesInEnglish: readonly string[] = [
  'I tried again [today|just now] with version {version} and nothing has changed. [A screen recording is attached.|Friends see the same.] Please look at it again.',
  'The explanation does not fit what I see: [the page they describe is not ours|it fails on every phone I tried]. I ask for a decision by the authority.',
];

/** Why the platform whose link is blocked objects. */
export const disputesOfAffected: readonly string[] = [
  '{target}补充：同类链接中仅我方受到限制，后台统计近{days}日{app}来源访问下降九成，且未收到任何整改通知，请求认定为歧视性措施。',
  '{target}认为答复所称风险与我方页面无关，已提交检测报告，请监管部门组织双方联合测试。',
];

/** Why an officer sends a response back, by its outcome; `{app}` must do it again. */
export const returnReasonsOf: Partial<Record<Outcome, readonly string[]>> = {
  maintained: [
    '理由陈述与证据不符：所附记录未显示日期，也未说明为何不能采取更小范围的措施。请五个工作日内重新答复。',
    '投诉人对所述事实提出具体异议，请逐项核对后重新答复，并说明解除条件目前是否已满足。',
  ],
  not_reproduced: [
    '测试场景与投诉场景不一致，请按投诉人所述场景、版本和系统重新测试，并附录屏。',
    '拨测结果与答复不一致：我局在两种网络下均已复现。请查明原因后重新答复。',
  ],
  partially_unblocked: ['剩余部分的期限过长且无阶段安排，请补充分步计划，并优先解决{place}场景。'],
  no_harm_found: ['核查方式未覆盖移动网络与夜间时段，投诉人录屏显示页面会变化，请重新核查。'],
  warning_added: ['同一域名已有多起报案，仅加提示与风险程度不相称，请重新评估处置措施。'],
};
export const returnReasons: readonly string[] = [
  '答复未回应投诉人提出的主要问题，请逐项说明处理情况后重新提交。',
];

/** When the platform has not answered at all. */
export const returnReasonsUnanswered: readonly string[] = [
  '期限内未收到任何答复，现退回限期办理；答复时请一并书面说明逾期原因和责任部门。',
];

export const reopenReasons: Record<Locale, readonly string[]> = {
  zh: [
    '确认办结没多久又不行了，现象和以前一模一样，请重新处理。',
    '好了几天之后又退回老样子，怀疑是临时放开，要求重新核查。',
  ],
  en: ['It worked for some days after I confirmed, now the same page is back. Please take it up again.'],
};
export const reopenRefusalReasons: readonly string[] = [
  '不予受理的理由与事实不符：我补充了完整的提示页截图和版本信息，被投诉平台很明确，请换一位同志再看一看。',
  '此前没有在别处投诉过同一问题，请核对后重新受理。',
];
