import type { RetestRecord } from '../words/response';
import { retestResults } from '../words/complaint';
import { type Action, actions, complaintWorkflow } from './complaint-workflow';
import { type NeedInput, type TransitionPayload, unmetNeeds } from './needs';

const today = '2021-11-29';
const empty: NeedInput = {
  kind: 'blocked_link',
  respondentKnown: false,
  newestOutcome: null,
  evidenceCount: 0,
  today,
  payload: {},
};
const retest: RetestRecord = {
  app: '微信',
  appVersion: '8.0.16',
  os: 'ios',
  network: '中国移动 5G',
  scene: 'one_to_one_chat',
  result: 'opens',
  retestedOn: today,
};
const problems = (action: Action, change: Partial<NeedInput>) =>
  unmetNeeds(action, { ...empty, ...change }).map(({ code, field }) => `${code} ${field}`);
const sent = (payload: TransitionPayload) => ({ payload });

describe('an action with nothing in it', () => {
  it.each<[Action, string[]]>([
    ['accept', ['need_respondent /respondent']],
    ['refuse', ['need_refusal_ground /refusalGround']],
    ['mergeInto', ['need_merge_target /target']],
    ['respond', ['need_outcome /response/outcome']],
    ['notOurs', ['need_responsible /responsible', 'need_reason /reason']],
    ['requestInformation', ['need_question /question']],
    ['supply', ['need_answer /answer']],
    ['dispute', ['need_reason /reason']],
    ['verify', ['need_retest /retest']],
    ['return', ['need_reason /reason']],
    ['escalate', ['need_reason /reason']],
    ['requestExtension', ['need_extension_days /days', 'need_reason /reason']],
    ['grantExtension', ['need_extension_days /days', 'need_reason /reason']],
    ['declineExtension', ['need_reason /reason']],
    ['orderRectification', ['need_finding /finding']],
    ['reopen', ['need_reason /reason']],
  ])('%s is told what is missing and where', (action, expected) => {
    expect(problems(action, {})).toEqual(expected);
  });

  it.each(actions.filter((action) => complaintWorkflow[action].needs.length === 0))(
    '%s is complete',
    (action) => {
      expect(problems(action, {})).toEqual([]);
    },
  );
});

describe('an action with what it needs', () => {
  it.each<[Action, Partial<NeedInput>]>([
    ['accept', { respondentKnown: true }],
    ['refuse', sent({ refusalGround: 'not_in_scope' })],
    ['mergeInto', { ...sent({ target: '42' }), mergeTarget: 'fits' }],
    ['respond', sent({ response: { outcome: 'not_responsible', responsible: '支付宝' } })],
    ['notOurs', sent({ responsible: '支付宝', reason: '支付页由其提供' })],
    ['requestInformation', sent({ question: '在哪个群里？' })],
    ['supply', sent({ answer: '是' })],
    ['dispute', sent({ reason: '仍然打不开' })],
    ['requestExtension', sent({ days: 10, reason: '需多端联调' })],
    ['grantExtension', sent({ days: 1, reason: '联调情况属实' })],
    ['declineExtension', sent({ reason: '理由不充分' })],
    ['orderRectification', sent({ finding: '群聊中仍屏蔽' })],
    ['reopen', sent({ reason: '又被屏蔽了' })],
  ])('%s may be done', (action, change) => {
    expect(problems(action, change)).toEqual([]);
  });
});

it('a reason of a few blanks and dots does not count', () => {
  expect(problems('return', sent({ reason: '\u3000\u3000 不行 \n\n' }))).toEqual(['need_reason /reason']);
  expect(problems('return', sent({ reason: '请补充事实' }))).toEqual([]);
});

it.each([0, -1, 1.5, 11, Number.NaN, Number.POSITIVE_INFINITY])(
  'a response is not extended by %p days',
  (days) => {
    for (const action of ['requestExtension', 'grantExtension'] as const)
      expect(problems(action, sent({ days, reason: '需多端联调' }))).toEqual(['need_extension_days /days']);
  },
);

it('a case merges neither into itself nor into one against another platform', () => {
  const payload = { target: '42' };
  expect(problems('mergeInto', { payload, mergeTarget: 'itself' })).toEqual([
    'need_other_merge_target /target',
  ]);
  expect(problems('mergeInto', { payload, mergeTarget: 'other_respondent' })).toEqual([
    'need_same_respondent /target',
  ]);
  expect(problems('mergeInto', { payload, mergeTarget: 'missing' })).toEqual(['need_merge_target /target']);
});

describe('closing after verification', () => {
  const supporting = (change: Partial<NeedInput>) =>
    retestResults.filter(
      (result) => problems('verify', { ...change, payload: { retest: { ...retest, result } } }).length === 0,
    );

  it('needs a blocked link to open', () => {
    expect(supporting({ newestOutcome: 'unblocked' })).toEqual(['opens', 'opens_after_confirmation']);
  });

  it('needs a harmful link not to open, or only behind a warning', () => {
    const kind = 'harmful_link';
    expect(supporting({ kind, newestOutcome: 'warning_added' })).toEqual([
      'opens_after_confirmation',
      'still_blocked',
    ]);
    expect(supporting({ kind, newestOutcome: 'blocked' })).toEqual(['still_blocked']);
  });

  it('is refused when the re-test shows that Mrs Chen was right', () => {
    expect(problems('verify', sent({ retest: { ...retest, result: 'still_blocked' } }))).toEqual([
      'need_supporting_retest /retest/result',
    ]);
  });

  it('is refused with a re-test of tomorrow that does not say what was tested', () => {
    expect(problems('verify', sent({ retest: { ...retest, app: '', retestedOn: '2021-11-30' } }))).toEqual([
      'need_app /retest/app',
      'need_date_not_in_future /retest/retestedOn',
    ]);
  });

  it('accepts safety grounds only where the platform gave some', () => {
    const payload = { groundsAccepted: true };
    expect(problems('verify', { payload, newestOutcome: 'maintained' })).toEqual([]);
    expect(problems('verify', { payload, kind: 'harmful_link', newestOutcome: 'no_harm_found' })).toEqual([]);
    for (const newestOutcome of ['unblocked', 'partially_unblocked', 'not_reproduced', null] as const) {
      expect(problems('verify', { payload, newestOutcome })).toEqual([
        'need_acceptable_grounds /groundsAccepted',
      ]);
    }
  });
});
