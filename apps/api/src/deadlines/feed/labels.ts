import type { Locale } from '@hutong/casework';
import type { DeadlineShape } from '@hutong/contract';

export interface FeedLabels {
  readonly name: string;
  readonly platform: Record<DeadlineShape['subject']['kind'], (name: string) => string>;
  /** Of a task or a commitment. */
  readonly title: (title: string) => string;
  readonly part: (milestone: string) => string;
  readonly stage: (stage: string) => string;
  readonly until: (time: string) => string;
  readonly provisional: string;
}

const zh: FeedLabels = {
  name: '互通 · 办理期限',
  platform: {
    complaint: (name) => `被投诉平台：${name}`,
    task: (name) => `整改平台：${name}`,
    commitment: (name) => `承诺平台：${name}`,
  },
  title: (title) => `事项：${title}`,
  part: (milestone) => `阶段目标：${milestone}`,
  stage: (stage) => `逾期情况：${stage}`,
  until: (time) => `截止时间：${time}（北京时间）`,
  provisional: '暂定日期：所涉年度的放假安排尚未公布。',
};

const en: FeedLabels = {
  name: 'Hutong · Deadlines',
  platform: {
    complaint: (name) => `Platform complained about: ${name}`,
    task: (name) => `Platform under order: ${name}`,
    commitment: (name) => `Platform that promised: ${name}`,
  },
  title: (title) => `About: ${title}`,
  part: (milestone) => `Milestone: ${milestone}`,
  stage: (stage) => `Overdue: ${stage}`,
  until: (time) => `Due at ${time}, Beijing time`,
  provisional: 'Provisional: the days off of a year it counts are not declared yet.',
};

export const feedLabels: Record<Locale, FeedLabels> = { zh, en };
