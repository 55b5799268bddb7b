import type { RetestRecord } from '../words/response';
import { fails, type LedgerNeedInput, type LedgerPayload, passes, unmetLedgerNeeds } from './needs';
import type { LedgerNeed } from './workflow';

const today = '2021-11-29';
const empty: LedgerNeedInput = {
  ...{ today, payload: {}, campaignEndsOn: '2022-01-31', dueOn: null, before: 0, after: 0, openItems: 0 },
};
const retest: RetestRecord = {
  ...{ app: '微信', appVersion: '8.0.16', os: 'ios', network: '5G', scene: 'group_chat' },
  ...{ result: 'opens', retestedOn: today },
};
const problems = (need: LedgerNeed, payload: LedgerPayload = {}, change: Partial<LedgerNeedInput> = {}) =>
  unmetLedgerNeeds([need], { ...empty, payload, ...change }).map(({ code, field }) => `${code} ${field}`);

describe('an action with nothing in it says everything that it lacks', () => {
  it.each<[LedgerNeed, string[]]>([
    ['order', ['need_title /title', 'need_demand /demand', 'need_due_date /dueOn']],
    ['dueWithinCampaign', ['need_due_date_ahead /dueOn']],
    ['plan', ['need_plan /plan', 'need_milestones /milestones']],
    ['progress', ['need_percentage /percent', 'need_progress_text /text']],
    [
      'report',
      [
        'need_report /text',
        'need_scene /scenes',
        'need_client_versions /clientVersions',
        'need_before_evidence /before',
        'need_after_evidence /after',
      ],
    ],
    ['passingRetests', ['need_retest_records /retests']],
    ['retest', ['need_retest_records /retest']],
    ['reason', ['need_reason /reason']],
    ['newDate', ['need_due_date /dueOn']],
    ['laterDate', ['need_due_date /dueOn']],
    ['since', ['need_since /sinceOn']],
    ['promise', ['need_promise /promise', 'need_since /announcedOn']],
    ['answer', ['need_inspection_answer /answer', 'need_inspection_text /text']],
    ['finding', ['need_finding /finding']],
    ['frame', ['need_campaign_days /endsOn']],
    ['nothingOpen', []],
  ])('%s', (need, lacks) => {
    expect(problems(need)).toEqual(lacks);
  });
});

describe('an order', () => {
  const order = { title: '开放群聊外链', demand: '群聊中可以直接打开外链', dueOn: '2021-12-20' };

  it('has a title, a demand and a day that lies ahead', () => {
    expect(problems('order', order)).toEqual([]);
    expect(problems('order', { ...order, demand: '开放' })).toEqual(['need_demand /demand']);
    expect(problems('order', { ...order, dueOn: today })).toEqual(['need_future_date /dueOn']);
  });

  it('has milestones in their order, none of them after its end', () => {
    const milestones = (...days: string[]) => ({
      ...order,
      milestones: days.map((dueOn) => ({ title: '阶段', dueOn })),
    });
    expect(problems('order', milestones('2021-12-01', '2021-12-01', '2021-12-20'))).toEqual([]);
    expect(problems('order', milestones('2021-12-21'))).toEqual([
      'need_milestone_before_due /milestones/0/dueOn',
    ]);
    expect(problems('order', milestones(today))).toEqual(['need_future_date /milestones/0/dueOn']);
    expect(problems('order', milestones('2021-12-10', '2021-12-09'))).toEqual([
      'need_milestones_in_order /milestones/1/dueOn',
    ]);
  });

  it('is due within the campaign, or says why not', () => {
    const within = (dueOn: string, payload: LedgerPayload = {}) =>
      problems('dueWithinCampaign', payload, { dueOn });
    expect(within('2022-01-31')).toEqual([]);
    expect(within('2022-02-01')).toEqual(['need_due_within_campaign /reason']);
    expect(within('2022-02-01', { reason: '需要两个版本周期' })).toEqual([]);
    expect(within(today)).toEqual(['need_due_date_ahead /dueOn']);
    expect(problems('dueWithinCampaign', {}, { dueOn: '2099-01-01', campaignEndsOn: null })).toEqual([]);
  });
});

describe('a report', () => {
  const report = { text: '已在全部群聊开放外链', scenes: ['group_chat'], clientVersions: '8.0.16' };

  it('shows how it was before and how it is after', () => {
    expect(problems('report', report, { before: 1, after: 1 })).toEqual([]);
    expect(problems('report', report, { before: 1 })).toEqual(['need_after_evidence /after']);
  });

  it.each([-1, 101, 0.5, Number.NaN])('of progress is no %s per cent', (percent) => {
    expect(problems('progress', { percent, text: '仍在灰度发布' })).toEqual(['need_percentage /percent']);
  });

  it.each([0, 100])('of progress can be %s per cent', (percent) => {
    expect(problems('progress', { percent, text: '仍在灰度发布' })).toEqual([]);
  });
});

describe('re-tests', () => {
  it('let something pass only when each of them does', () => {
    const sent = (...results: RetestRecord['result'][]) => ({
      retests: results.map((result) => ({ ...retest, result })),
    });
    expect(problems('passingRetests', sent('opens', 'opens_after_confirmation'))).toEqual([]);
    expect(problems('passingRetests', sent('opens', 'still_blocked', 'inconclusive'))).toEqual([
      'need_passing_retest /retests/1/result',
      'need_passing_retest /retests/2/result',
    ]);
  });

  it('say how they were done, on a day that has come', () => {
    const sent = { ...retest, app: ' ', retestedOn: '2021-11-30' };
    expect(problems('retest', { retest: sent })).toEqual([
      'need_app /retest/app',
      'need_date_not_in_future /retest/retestedOn',
    ]);
  });

  it('show that a link opens, that it does not, or neither', () => {
    const results = ['opens', 'opens_after_confirmation', 'still_blocked', 'inconclusive'] as const;
    expect(results.map((result) => [passes({ result }), fails({ result })])).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [false, false],
    ]);
  });
});

describe('dates and reasons', () => {
  it('an extension asks for a later date than the one that runs', () => {
    const later = (dueOn: string) => problems('laterDate', { dueOn }, { dueOn: '2021-12-10' });
    expect(later('2021-12-11')).toEqual([]);
    expect(later('2021-12-10')).toEqual(['need_later_date /dueOn']);
    expect(later('2021-11-01')).toEqual(['need_future_date /dueOn']);
  });

  it('a return names a day that lies ahead', () => {
    expect(problems('newDate', { dueOn: '2021-11-30' })).toEqual([]);
    expect(problems('newDate', { dueOn: today })).toEqual(['need_future_date /dueOn']);
  });

  it('nobody has rolled out anything tomorrow', () => {
    expect(problems('since', { sinceOn: today })).toEqual([]);
    expect(problems('since', { sinceOn: '2021-11-30' })).toEqual(['need_date_not_in_future /sinceOn']);
  });

  it('a promise is for the day it was made, or later', () => {
    const promise = { promise: '群聊试行开放外链', announcedOn: '2021-11-29' };
    expect(problems('promise', { ...promise, promisedOn: '2021-11-29' })).toEqual([]);
    expect(problems('promise', { ...promise, promisedOn: null })).toEqual([]);
    expect(problems('promise', { ...promise, promisedOn: '2021-11-28' })).toEqual([
      'need_later_date /promisedOn',
    ]);
    expect(problems('promise', { ...promise, announcedOn: '2021-11-30' })).toEqual([
      'need_date_not_in_future /announcedOn',
    ]);
  });

  it('invisible characters and spaces are no reason', () => {
    expect(problems('reason', { reason: '\u200b\u200b\u200b\u200b\u200b' })).toEqual(['need_reason /reason']);
    expect(problems('reason', { reason: '  已  改 ' })).toEqual(['need_reason /reason']);
    expect(problems('reason', { reason: '问题没有解决' })).toEqual([]);
  });

  it('a campaign closes when nothing is open', () => {
    expect(problems('nothingOpen', {}, { openItems: 1 })).toEqual(['need_nothing_open /items']);
  });
});
