import type { ComplaintClock } from '@hutong/casework';

const happened: Record<ComplaintClock, string> = {
  acceptance: '提交了投诉 → 受理期限',
  acknowledgement: '投诉转给平台 → 平台签收期限',
  response: '投诉转给平台 → 平台答复期限',
  harmful_first_response: '有害链接投诉转给平台 → 首次答复期限',
  information: '要求补充材料 → 补充期限',
  confirmation: '平台作出答复 → 认可或异议期限',
  review: '提出异议或申请重办 → 核查期限',
  rework: '退回平台重办 → 重办期限',
};

/** The calculator of deadlines and the table of their rules. */
export const calculator = {
  title: '期限计算',
  heading: '期限是哪一天？',
  lead: '选择发生了什么、在哪一天，就能算出期限，并逐日说明理由。工作日按国务院公布的放假安排计算。',
  clock: '发生了什么？',
  happened,
  day: '在哪一天？',
  dayHint: '填年、月、日，例如 2021年9月17日',
  time: '几点几分？',
  timeHint: '北京时间，24 小时制，例如 09:30。这个期限按小时计算。',
  noTime: '请填写时间。',
  calculate: '计算',
  result: '结果',
  shared: '本页网址包含您的选择，复制后可转给别人。',
  dueOn: (day: string) => `最迟：${day}`,
  rules: '全部期限规则',
  rulesLead: '规则调整后，只适用于之后开始的期限；已经开始的，仍按原来的版本。',
  columns: { clock: '期限', starts: '何时起算', stops: '何时停止', basis: '依据与版本' },
  pauses: (states: string) => `中止：${states}`,
  noPause: '不中止',
  version: (version: number, since: string) => `第 ${version} 版，自${since}起`,
};
export type CalculatorLabels = typeof calculator;
