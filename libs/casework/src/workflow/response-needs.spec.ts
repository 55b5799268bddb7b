import fc from 'fast-check';
import { complaintKinds, outcomes } from '../words/complaint';
import type { DetailsOf, ResponseDetails } from '../words/response';
import { outcomesOf, validateResponse } from './response-needs';

const today = '2021-11-29';
const blockedLink = { kind: 'blocked_link', evidenceCount: 1, today } as const;
const harmfulLink = { kind: 'harmful_link', evidenceCount: 0, today } as const;
const problems = (details: ResponseDetails, context: Parameters<typeof validateResponse>[1] = blockedLink) =>
  validateResponse(details, context).map(({ code, field }) => `${code} ${field}`);

const maintained: DetailsOf<'maintained'> = {
  outcome: 'maintained',
  ground: 'fraud',
  clause: '《外部链接内容管理规范》第 4.2 条',
  facts:
    '该域名自 2021 年 11 月 1 日起收到 312 起用户举报，页面仿冒银行登录界面收集卡号与短信验证码，警方已立案，案号见附件；同一主体另有三个域名用于相同骗局。',
  scope: 'domain',
  reviewOn: '2022-02-28',
  howToLift: '清除仿冒页面后，在站长平台提交复核申请。',
};
const setup = {
  app: '微信',
  appVersion: '8.0.16',
  os: 'android',
  network: 'Wi-Fi',
  scene: 'group_chat',
} as const;

/** One complete response per outcome. */
const complete: { readonly [O in (typeof outcomes)[number]]: DetailsOf<O> } = {
  unblocked: {
    outcome: 'unblocked',
    unblockedOn: today,
    scenes: ['group_chat'],
    clientVersions: '8.0.16 及以上',
  },
  partially_unblocked: {
    outcome: 'partially_unblocked',
    remainder: '朋友圈仍需复制到浏览器',
    remainderUntilOn: '2021-11-30',
  },
  maintained,
  not_reproduced: { outcome: 'not_reproduced', testedWith: setup },
  not_responsible: { outcome: 'not_responsible', responsible: '手机浏览器的安全插件' },
  blocked: { outcome: 'blocked', whereBlocked: '全部场景', blockedOn: today },
  warning_added: { outcome: 'warning_added' },
  source_restricted: { outcome: 'source_restricted', source: '群主账号', restrictedUntilOn: '2022-05-29' },
  no_harm_found: { outcome: 'no_harm_found', facts: '页面为正规商家', howChecked: '人工访问并核对备案' },
};

describe('a complete response', () => {
  it.each(complaintKinds)('to a %s passes with each of its outcomes and with no other', (kind) => {
    for (const outcome of outcomes) {
      const expected = outcomesOf[kind].includes(outcome) ? [] : ['need_outcome_of_kind /response/outcome'];
      expect(problems(complete[outcome], { ...blockedLink, kind })).toEqual(expected);
    }
  });
});

describe('a block that is kept needs a statement of grounds', () => {
  it.each<[string, Partial<DetailsOf<'maintained'>>, string]>([
    ['"safety" without facts', { facts: '出于安全考虑' }, 'need_facts /response/facts'],
    ['facts that are padding', { facts: '安全风险'.repeat(20) }, 'need_facts_not_padding /response/facts'],
    ['facts blown up with spaces', { facts: `出于安全${' '.repeat(60)}考虑` }, 'need_facts /response/facts'],
    [
      'facts blown up invisibly',
      { facts: `出于安全${'\u200b'.repeat(60)}考虑` },
      'need_facts /response/facts',
    ],
    ['no clause', { clause: '  ' }, 'need_clause /response/clause'],
    ['a review that is today', { reviewOn: today }, 'need_future_date /response/reviewOn'],
    ['a review on no real day', { reviewOn: '2022-02-30' }, 'need_future_date /response/reviewOn'],
    ['no way to have it lifted', { howToLift: '无' }, 'need_how_to_lift /response/howToLift'],
  ])('and is refused with %s', (_, change, expected) => {
    expect(problems({ ...maintained, ...change })).toEqual([expected]);
  });

  it('and is refused without evidence', () => {
    expect(problems(maintained, { ...blockedLink, evidenceCount: 0 })).toEqual(['need_evidence /files']);
  });

  it('with facts of exactly 50 characters, counted as people count rare characters and emoji', () => {
    const ten = '𠮷仿冒银行骗取卡号😀';
    expect([...ten]).toHaveLength(10);
    expect(problems({ ...maintained, facts: ` ${ten.repeat(5)} ` })).toEqual([]);
    expect(problems({ ...maintained, facts: ten.repeat(5).slice(2) })).toEqual([
      'need_facts /response/facts',
    ]);
  });

  it('and never passes with fewer than ten different characters, however long', () => {
    const poor = fc.array(fc.constantFrom(...'安全风险防护提示。'), { minLength: 50, maxLength: 500 });
    fc.assert(fc.property(poor, (facts) => problems({ ...maintained, facts: facts.join('') }).length === 1));
  });
});

describe('other outcomes', () => {
  it('cannot be unblocked from tomorrow, nowhere and in no version', () => {
    const empty: ResponseDetails = {
      outcome: 'unblocked',
      unblockedOn: '2021-11-30',
      scenes: [],
      clientVersions: '',
    };
    expect(problems(empty)).toEqual([
      'need_date_not_in_future /response/unblockedOn',
      'need_scene /response/scenes',
      'need_client_versions /response/clientVersions',
    ]);
  });

  it('say what is left and until when', () => {
    expect(problems({ outcome: 'partially_unblocked', remainder: '', remainderUntilOn: today })).toEqual([
      'need_remainder /response/remainder',
      'need_future_date /response/remainderUntilOn',
    ]);
  });

  it('say how it was tested that nothing was found', () => {
    const testedWith = { ...setup, app: '', appVersion: ' ', network: '' };
    expect(problems({ outcome: 'not_reproduced', testedWith })).toEqual([
      'need_app /response/testedWith/app',
      'need_app_version /response/testedWith/appVersion',
      'need_network /response/testedWith/network',
    ]);
  });

  it('say who is responsible instead', () => {
    expect(problems({ outcome: 'not_responsible', responsible: ' ' })).toEqual([
      'need_responsible /response/responsible',
    ]);
  });

  it('of a harmful link say where, whom, and how it was checked', () => {
    expect(problems({ outcome: 'blocked', whereBlocked: '', blockedOn: '2021-12-01' }, harmfulLink)).toEqual([
      'need_where_blocked /response/whereBlocked',
      'need_date_not_in_future /response/blockedOn',
    ]);
    expect(
      problems({ outcome: 'source_restricted', source: '', restrictedUntilOn: today }, harmfulLink),
    ).toEqual(['need_restricted_source /response/source', 'need_future_date /response/restrictedUntilOn']);
    expect(problems({ outcome: 'no_harm_found', facts: '', howChecked: '看过' }, harmfulLink)).toEqual([
      'need_facts /response/facts',
      'need_how_checked /response/howChecked',
    ]);
  });
});
