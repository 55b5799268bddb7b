import type { ClockUnit } from '../../clocks/rules';
import type { ClockLabels } from '../labels';

export const clocks: ClockLabels = {
  clockKinds: {
    acceptance: 'Acceptance',
    acknowledgement: 'Acknowledgement by the platform',
    response: 'Response by the platform',
    harmful_first_response: 'First response to a harmful link',
    information: "Complainant's information",
    confirmation: 'Acceptance or dispute by the complainant',
    review: "Regulator's review",
    rework: 'Rework',
    task_acknowledgement: 'Acknowledgement of the task',
    task_milestone: 'Milestone',
    task_due: 'Rectification task',
    retest_7: 'Re-test 7 days after strike-off',
    retest_30: 'Re-test 30 days after strike-off',
    retest_90: 'Re-test 90 days after strike-off',
    commitment_due: 'Promised date',
  },
  clockAmounts: {
    working_day: (amount) => counted(amount, unitNames.working_day),
    calendar_day: (amount) => counted(amount, unitNames.calendar_day),
    hour: (amount) => counted(amount, unitNames.hour),
  },
  dueStandings: {
    overdue: (workingDays) =>
      workingDays === 0 ? 'Overdue' : `Overdue by ${counted(workingDays, 'working day')}`,
    today: () => 'Due today',
    soon: (workingDays) => (workingDays === 0 ? 'Due soon' : `${counted(workingDays, 'working day')} left`),
    later: (workingDays) => `${counted(workingDays, 'working day')} left`,
  },
  dayReasons: {
    receipt_day: 'Receipt day, not counted',
    workday: 'Working day',
    makeup_workday: 'Make-up workday',
    calendar_day: 'Calendar day',
    weekend: 'Weekend',
    holiday: 'Holiday',
    paused: 'The clock stood still',
  },
  dayCounts: { counted: 'Counted', skipped: 'Not counted', paused: 'Paused' },
  milestones: {
    breach: 'Deadline missed',
    lapse: 'Deadline ran out',
    urge: 'Urged',
    supervise: 'Put under supervision',
    notice_candidate: 'Candidate for a public notice',
    escalate: 'Taken over by the regulator',
  },
  reminder: (before, unit) =>
    before === 0 ? 'Reminder on the day' : `Reminder ${counted(before, unitNames[unit])} before`,
  dueStages: {
    overdue: 'Overdue',
    urged: 'Urged',
    supervised: 'Supervised',
    notice_candidate: 'Notice candidate',
  },
  expiries: { breach: 'A breach is recorded', lapse: 'It ends by itself' },
  extensionStates: { asked: 'Extension asked for', granted: 'Extended', declined: 'Extension declined' },
  explained: ({ amount, unit, extendedBy, counted: days, skipped, paused }) =>
    [
      amount === null ? 'The date that the record names' : counted(amount, unitNames[unit]),
      extendedBy > 0 ? `, extended by ${counted(extendedBy, unitNames[unit])}` : '',
      unit === 'hour' || amount === null ? '' : `: ${counted(days, 'day')} counted, ${skipped} not counted`,
      unit !== 'hour' && paused > 0 ? `, ${paused} paused` : '',
    ].join(''),
};

const unitNames: Record<ClockUnit, string> = {
  working_day: 'working day',
  calendar_day: 'calendar day',
  hour: 'hour',
};

function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
