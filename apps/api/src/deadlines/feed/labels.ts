import type { Locale } from '@hutong/casework';

export interface FeedLabels {
  readonly name: string;
  readonly platform: (name: string) => string;
  readonly stage: (stage: string) => string;
  readonly until: (time: string) => string;
  readonly provisional: string;
}

const zh: FeedLabels = {
  name: '互通 · 办理期限',
  platform: (name) => `被投诉平台：${name}`,
  stage: (stage) => `逾期情况：${stage}`,
  until: (time) => `截止时间：${time}（北京时间）`,
  provisional: '暂定日期：所涉年度的放假安排尚未公布。',
};

const en: FeedLabels = {
  name: 'Hutong · Deadlines',
  platform: (name) => `Platform complained about: ${name}`,
  stage: (stage) => `Overdue: ${stage}`,
  until: (time) => `Due at ${time}, Beijing time`,
  provisional: 'Provisional: the days off of a year it counts are not declared yet.',
};

export const feedLabels: Record<Locale, FeedLabels> = { zh, en };
