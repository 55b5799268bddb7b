import type { Labels } from '../labels';

export const commitments: Labels['commitments'] = {
  title: '承诺',
};
