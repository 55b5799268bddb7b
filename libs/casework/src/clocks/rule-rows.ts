import { complaintKinds } from '../words/complaint';
import type { ClockRule, Escalation, LedgerClockRule } from './rules';

const telecomPractice = { zh: '参照电信用户申诉处理惯例', en: 'Practice of telecom appeals' };
const industryPractice = {
  zh: '参照互联网行业投诉平台惯例',
  en: "Practice of the industry's complaint platform",
};
const houseRule = { zh: '本平台规则', en: 'House rule' };
const theOrder = { zh: '整改通知', en: 'The order' };
const ownPromise = { zh: '平台公开承诺', en: 'The platform’s own promise' };

/** House rule, product.md "Clocks": 3 days, 1 day, on the day. What does not fit into a short term is left out. */
const reminders = [3, 1, 0];
/** The regulator's own delays are urged and supervised; there is nobody else to escalate them to. */
const ofRegulator: readonly Escalation[] = [
  { step: 'urge', after: 1 },
  { step: 'supervise', after: 3 },
];
const ofPlatform: readonly Escalation[] = [...ofRegulator, { step: 'notice_candidate', after: 7 }];
/** After the grace the regulator takes the case over. House rule. */
const untilTakenOver: readonly Escalation[] = [...ofPlatform, { step: 'escalate', after: 10 }];
const breaching = { reminders, onExpiry: 'breach' } as const;
const lapsing = { reminders, onExpiry: 'lapse', escalations: [] } as const;

const first = { version: 1, validFrom: '2021-01-01', appliesTo: complaintKinds, pausesIn: [] } as const;
/** The clock of whoever asks the complainant pauses while the answer is awaited; so does that of whoever must wait. */
const pausing = { ...first, pausesIn: ['awaiting_information'] } as const;

/**
 * The clocks of a complaint, as they are laid down in a new installation. Source: product.md, "Clocks".
 * Whatever takes a case out of the hands of the one who owes something stops that clock: also escalation.
 */
export const clockRules: readonly ClockRule[] = [
  {
    ...pausing,
    kind: 'acceptance',
    ...breaching,
    escalations: ofRegulator,
    startsOn: ['file', 'notOurs'],
    stopsOn: ['accept', 'refuse', 'escalate', 'lapse', 'withdraw'],
    amount: 5,
    unit: 'working_day',
    basis: telecomPractice,
  },
  {
    ...first,
    kind: 'acknowledgement',
    ...breaching,
    // Two days are too short for the third reminder.
    reminders: [1, 0],
    escalations: ofPlatform,
    startsOn: ['accept'],
    stopsOn: ['acknowledge', 'respond', 'notOurs', 'escalate', 'withdraw'],
    amount: 2,
    unit: 'working_day',
    basis: houseRule,
  },
  {
    ...pausing,
    kind: 'response',
    ...breaching,
    escalations: untilTakenOver,
    startsOn: ['accept'],
    stopsOn: ['respond', 'notOurs', 'escalate', 'lapse', 'withdraw'],
    amount: 10,
    unit: 'working_day',
    basis: industryPractice,
  },
  {
    ...pausing,
    kind: 'harmful_first_response',
    reminders: [12, 4],
    onExpiry: 'breach',
    escalations: untilTakenOver,
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
    ...lapsing,
    startsOn: ['requestInformation'],
    stopsOn: ['supply', 'lapse', 'escalate', 'withdraw'],
    amount: 10,
    unit: 'calendar_day',
    basis: houseRule,
  },
  {
    ...first,
    kind: 'confirmation',
    ...lapsing,
    startsOn: ['respond'],
    stopsOn: ['confirm', 'dispute', 'lapse', 'verify', 'return', 'escalate', 'withdraw'],
    amount: 10,
    unit: 'calendar_day',
    basis: houseRule,
  },
  {
    ...pausing,
    kind: 'review',
    ...breaching,
    escalations: ofRegulator,
    startsOn: ['dispute', 'escalate', 'reopen'],
    stopsOn: ['verify', 'return', 'refuse', 'lapse', 'withdraw'],
    amount: 30,
    unit: 'calendar_day',
    basis: telecomPractice,
  },
  {
    ...first,
    kind: 'rework',
    ...breaching,
    escalations: untilTakenOver,
    startsOn: ['return'],
    stopsOn: ['respond', 'escalate', 'withdraw'],
    amount: 5,
    unit: 'working_day',
    basis: houseRule,
  },
];

const ofLedger = { ...breaching, version: 1, validFrom: '2021-01-01' } as const;
const ofTask = { ...ofLedger, basis: houseRule, escalations: ofPlatform } as const;
const retest = {
  ...ofTask,
  escalations: ofRegulator,
  startsOn: ['strikeOff'],
  stopsOn: ['recordRetest', 'reopen'],
  unit: 'calendar_day',
} as const;
/** The record names the date; reminders go by working days. */
const named = { ...ofTask, amount: null, unit: 'working_day', basis: theOrder } as const;

/** The clocks of the ledger. Re-tests count from the day on which a task was struck off. */
export const ledgerClockRules: readonly LedgerClockRule[] = [
  {
    ...ofTask,
    kind: 'task_acknowledgement',
    startsOn: ['issue'],
    stopsOn: ['acknowledge', 'carryOver', 'cancel'],
    amount: 3,
    unit: 'working_day',
  },
  {
    ...named,
    kind: 'task_milestone',
    startsOn: ['acknowledge'],
    stopsOn: ['reportProgress', 'submit', 'carryOver', 'cancel'],
  },
  {
    ...named,
    kind: 'task_due',
    startsOn: ['issue', 'return', 'reopen'],
    stopsOn: ['submit', 'carryOver', 'cancel'],
  },
  { ...retest, kind: 'retest_7', amount: 7 },
  { ...retest, kind: 'retest_30', amount: 30 },
  { ...retest, kind: 'retest_90', amount: 90 },
  {
    ...ofLedger,
    kind: 'commitment_due',
    onExpiry: 'lapse',
    escalations: [],
    startsOn: ['announce', 'revise', 'reject'],
    stopsOn: ['revise', 'reportRollout', 'lapse'],
    amount: null,
    unit: 'working_day',
    basis: ownPromise,
  },
];
