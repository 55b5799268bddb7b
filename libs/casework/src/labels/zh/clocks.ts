import type { ClockLabels } from '../labels';

const amounts: ClockLabels['clockAmounts'] = {
  working_day: (amount) => `${amount} 个工作日`,
  calendar_day: (amount) => `${amount} 个自然日`,
  hour: (amount) => `${amount} 小时`,
};

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
    commitment_due: '承诺期限',
  },
  clockAmounts: amounts,
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
    paused: '期限中止',
  },
  dayCounts: { counted: '计入', skipped: '不计入', paused: '中止' },
  milestones: {
    breach: '逾期',
    lapse: '期限届满',
    urge: '催办',
    supervise: '督办',
    notice_candidate: '列入拟通报名单',
    escalate: '转由监管部门核查',
  },
  reminder: (before, unit) => (before === 0 ? '到期当日提醒' : `到期前 ${amounts[unit](before)}提醒`),
  dueStages: { overdue: '已逾期', urged: '已催办', supervised: '督办中', notice_candidate: '拟通报' },
  expiries: { breach: '记录逾期', lapse: '到期终结' },
  extensionStates: { asked: '已申请延期', granted: '已延期', declined: '未准予延期' },
  explained: ({ amount, unit, extendedBy, counted, skipped, paused }) =>
    [
      amount === null ? '文书载明的日期' : amounts[unit](amount),
      extendedBy > 0 ? `，延期 ${amounts[unit](extendedBy)}` : '',
      unit === 'hour' || amount === null ? '' : `：计入 ${counted} 天，不计入 ${skipped} 天`,
      unit !== 'hour' && paused > 0 ? `，中止 ${paused} 天` : '',
    ].join(''),
};
