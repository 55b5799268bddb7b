import type { Labels } from '../labels';

export const openness: Labels['openness'] = {
  title: '互通矩阵',
};
