import type { Labels } from '../labels';

export const tasks: Labels['tasks'] = {
  title: '台账',
};
