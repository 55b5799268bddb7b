import type { Labels } from '../labels';

export const campaigns: Labels['campaigns'] = {
  title: '专项行动',
};
