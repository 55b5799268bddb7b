import type { ClockLabels } from '../labels';

export const clocks: ClockLabels = {
  clockKinds: {
    acceptance: '受理期限',
    acknowledgement: '签收期限',
    response: '答复期限',
    harmful_first_response: '有害链接首次答复期限',
    information: '补充材料期限',
    confirmation: '认可或异议期限',
    review: '核查期限',
    rework: '重办期限',
    task_acknowledgement: '整改任务签收期限',
    task_milestone: '阶段目标期限',
    task_due: '整改任务期限',
    retest_7: '销号后 7 日拨测',
    retest_30: '销号后 30 日拨测',
    retest_90: '销号后 90 日拨测',
  },
  clockAmounts: {
    working_day: (amount) => `${amount} 个工作日`,
    calendar_day: (amount) => `${amount} 个自然日`,
    hour: (amount) => `${amount} 小时`,
  },
  dueStandings: {
    overdue: (workingDays) => (workingDays === 0 ? '已逾期' : `已逾期 ${workingDays} 个工作日`),
    today: () => '今日到期',
    soon: (workingDays) => (workingDays === 0 ? '即将到期' : `还剩 ${workingDays} 个工作日`),
    later: (workingDays) => `还剩 ${workingDays} 个工作日`,
  },
  dayReasons: {
    receipt_day: '收到当日不计',
    workday: '工作日',
    makeup_workday: '调休上班日',
    calendar_day: '自然日',
    weekend: '周末',
    holiday: '放假',
  },
};
