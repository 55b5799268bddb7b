import type { Labels } from '../labels';

export const selfInspections: Labels['selfInspections'] = {
  title: '自查',
};
