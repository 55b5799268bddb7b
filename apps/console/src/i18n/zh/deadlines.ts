import type { Labels } from '../labels';

export const deadlines: Labels['deadlines'] = {
  extension: {
    days: '延长的工作日数',
    dueNow: (day: string) => `目前期限：${day}。`,
    dueThen: (day: string) => `延期后期限：${day}。`,
    dueProvisional: '该年放假安排尚未公布，此日期为暂计。',
    standsStill: '期限正在中止，恢复计算后顺延。',
    askedFor: (days: string) => `平台申请延长 ${days}。`,
    fewer: '可以少准，不能多于申请的天数。',
  },
};
