import { addDays, legalDateOf, type State } from '@hutong/casework';
import type { FileComplaintInput, TransitionInput } from '@hutong/contract';
import type { Step, Who } from './portal';

export const today = legalDateOf(new Date());
export const inAMonth = addDays(today, 30);

/** What WeChat stops: a shop on Taobao, in a group chat. */
export const blockedShop: FileComplaintInput = {
  kind: 'blocked_link',
  targetUrl: 'https://item.taobao.com/item.htm?id=42',
  respondent: 'wechat',
  scene: 'group_chat',
  symptom: 'stopped',
  narrative: '群里发的商品链接点开后只有停止访问的提示，没有任何继续的办法',
};

export type ResponseInput = Extract<TransitionInput, { action: 'respond' }>['response'];

export const testedWith = {
  app: '微信',
  appVersion: '8.0.16',
  os: 'android',
  network: 'Wi-Fi',
  scene: 'group_chat',
} as const;

/** A response of each outcome that lacks nothing (`maintained` needs a file besides). */
export const responses = {
  unblocked: {
    outcome: 'unblocked',
    unblockedOn: today,
    scenes: ['group_chat'],
    clientVersions: '8.0.16 and later',
  },
  partially_unblocked: {
    outcome: 'partially_unblocked',
    remainder: '朋友圈中仍需复制到浏览器',
    remainderUntilOn: inAMonth,
  },
  maintained: {
    outcome: 'maintained',
    ground: 'fraud',
    clause: '《微信外部链接内容管理规范》第 3.2 条',
    facts:
      '该店铺近三十日内被二百一十七名用户举报虚假发货，其中八十四单经核实收款后关店；同一主体在本月更换四个店铺名称继续以低价引流，涉及金额约十九万元。',
    scope: 'url',
    reviewOn: inAMonth,
    howToLift: '提交营业执照与发货凭证，三个工作日内复核',
  },
  not_reproduced: { outcome: 'not_reproduced', testedWith },
  not_responsible: { outcome: 'not_responsible', responsible: '浏览器厂商' },
  blocked: { outcome: 'blocked', whereBlocked: '全部聊天场景', blockedOn: today },
  warning_added: { outcome: 'warning_added' },
  source_restricted: { outcome: 'source_restricted', source: '公众号甲', restrictedUntilOn: inAMonth },
  no_harm_found: {
    outcome: 'no_harm_found',
    facts: '页面内容与备案主体一致，未见收集个人信息',
    howChecked: '人工访问并逐项比对备案信息',
  },
} as const satisfies Record<string, ResponseInput>;

export const retest = { ...testedWith, result: 'opens', retestedOn: today } as const;

/** Each action with everything that its shape demands. */
export const requests = {
  accept: { action: 'accept' },
  refuse: { action: 'refuse', refusalGround: 'not_in_scope' },
  mergeInto: { action: 'mergeInto', target: '0197a1b2-0000-7000-8000-000000000001' },
  undoMerge: { action: 'undoMerge' },
  acknowledge: { action: 'acknowledge' },
  respond: { action: 'respond', response: responses.unblocked },
  notOurs: { action: 'notOurs', responsible: '支付宝', reason: '链接在对方应用内被拦截' },
  requestInformation: { action: 'requestInformation', question: '请问是在哪个版本中遇到的？' },
  supply: { action: 'supply', answer: '8.0.15 版本' },
  lapse: { action: 'lapse' },
  confirm: { action: 'confirm', rating: 5 },
  dispute: { action: 'dispute', reason: '昨天和今天都仍然打不开' },
  verify: { action: 'verify', retest },
  return: { action: 'return', reason: '复测仍被拦截，请重新办理' },
  escalate: { action: 'escalate', reason: '多次催办没有结果' },
  requestExtension: { action: 'requestExtension', days: 5, reason: '新版本仍在灰度发布，需要时间' },
  grantExtension: { action: 'grantExtension', days: 3, reason: '同意，至灰度发布结束' },
  declineExtension: { action: 'declineExtension', reason: '理由不充分，请按期答复' },
  orderRectification: { action: 'orderRectification', finding: '同类链接被区别对待' },
  withdraw: { action: 'withdraw' },
  reopen: { action: 'reopen', reason: '又被拦截了，请继续处理' },
} as const satisfies { [A in TransitionInput['action']]: Step & { action: A } };

type Way = readonly (readonly [Who, Step])[];
const forwarded: Way = [['Ouyang', requests.accept]];
const inProgress: Way = [...forwarded, ['Han', requests.acknowledge]];
const responded: Way = [...inProgress, ['Han', requests.respond]];
const underReview: Way = [...responded, ['complainant', requests.dispute]];

/** Who does what until a blocked link's complaint is in a state. */
export const ways: Record<State, Way> = {
  submitted: [],
  forwarded,
  in_progress: inProgress,
  awaiting_information: [...inProgress, ['Han', requests.requestInformation]],
  responded,
  under_review: underReview,
  returned: [...underReview, ['Ouyang', requests.return]],
  closed: [...underReview, ['Ouyang', requests.verify]],
};
