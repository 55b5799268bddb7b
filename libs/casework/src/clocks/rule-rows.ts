import { complaintKinds } from '../words/complaint';
import type { ClockRule, TaskClockRule } from './rules';

const telecomPractice = { zh: '参照电信用户申诉处理惯例', en: 'Practice of telecom appeals' };
const industryPractice = {
  zh: '参照互联网行业投诉平台惯例',
  en: "Practice of the industry's complaint platform",
};
const houseRule = { zh: '本平台规则', en: 'House rule' };

const first = { version: 1, validFrom: '2021-01-01', appliesTo: complaintKinds, pausesIn: [] } as const;
/** The clock of whoever asks the complainant pauses while the answer is awaited. */
const pausing = { ...first, pausesIn: ['awaiting_information'] } as const;

/**
 * The clocks of a complaint, as they are laid down in a new installation. Source: product.md, "Clocks".
 * Whatever takes a case out of the hands of the one who owes something stops that clock: also escalation.
 */
export const clockRules: readonly ClockRule[] = [
  {
    ...pausing,
    kind: 'acceptance',
    startsOn: ['file', 'notOurs'],
    stopsOn: ['accept', 'refuse', 'escalate', 'lapse', 'withdraw'],
    amount: 5,
    unit: 'working_day',
    basis: telecomPractice,
  },
  {
    ...first,
    kind: 'acknowledgement',
    startsOn: ['accept'],
    stopsOn: ['acknowledge', 'respond', 'notOurs', 'escalate', 'withdraw'],
    amount: 2,
    unit: 'working_day',
    basis: houseRule,
  },
  {
    ...pausing,
    kind: 'response',
    startsOn: ['accept'],
    stopsOn: ['respond', 'notOurs', 'escalate', 'lapse', 'withdraw'],
    amount: 10,
    unit: 'working_day',
    basis: industryPractice,
  },
  {
    ...pausing,
    kind: 'harmful_first_response',
    appliesTo: ['harmful_link'],
    startsOn: ['accept'],
    stopsOn: ['respond', 'notOurs', 'escalate', 'lapse', 'withdraw'],
    amount: 24,
    unit: 'hour',
    basis: houseRule,
  },
  {
    ...first,
    kind: 'information',
    startsOn: ['requestInformation'],
    stopsOn: ['supply', 'lapse', 'escalate', 'withdraw'],
    amount: 10,
    unit: 'calendar_day',
    basis: houseRule,
  },
  {
    ...first,
    kind: 'confirmation',
    startsOn: ['respond'],
    stopsOn: ['confirm', 'dispute', 'lapse', 'verify', 'return', 'escalate', 'withdraw'],
    amount: 10,
    unit: 'calendar_day',
    basis: houseRule,
  },
  {
    ...pausing,
    kind: 'review',
    startsOn: ['dispute', 'escalate', 'reopen'],
    stopsOn: ['verify', 'return', 'refuse', 'lapse', 'withdraw'],
    amount: 30,
    unit: 'calendar_day',
    basis: telecomPractice,
  },
  {
    ...first,
    kind: 'rework',
    startsOn: ['return'],
    stopsOn: ['respond', 'escalate', 'withdraw'],
    amount: 5,
    unit: 'working_day',
    basis: houseRule,
  },
];

const ofTask = { version: 1, validFrom: '2021-01-01', basis: houseRule } as const;
const retest = {
  ...ofTask,
  startsOn: ['verify'],
  stopsOn: ['retest', 'reopen'],
  unit: 'calendar_day',
} as const;

/** The clocks of a rectification task. Re-tests count from the day on which it was struck off. */
export const taskClockRules: readonly TaskClockRule[] = [
  {
    ...ofTask,
    kind: 'task_acknowledgement',
    startsOn: ['issue'],
    stopsOn: ['acknowledge', 'cancel'],
    amount: 3,
    unit: 'working_day',
  },
  { ...retest, kind: 'retest_7', amount: 7 },
  { ...retest, kind: 'retest_30', amount: 30 },
  { ...retest, kind: 'retest_90', amount: 90 },
];
