import type { Labels } from '../labels';

export const cockpit: Labels['cockpit'] = {
  title: '总览',
};
