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
  },
  clockAmounts: {
    working_day: (amount) => counted(amount, 'working day'),
    calendar_day: (amount) => counted(amount, 'calendar day'),
    hour: (amount) => counted(amount, 'hour'),
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
  },
};

function counted(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
