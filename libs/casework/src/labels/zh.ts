import type { Labels } from './labels';
import { clocks } from './zh/clocks';
import { complaint } from './zh/complaint';
import { errors } from './zh/errors';
import { people } from './zh/people';
import { response } from './zh/response';
import { workflow } from './zh/workflow';

export const zh: Labels = { ...complaint, ...response, ...workflow, ...people, ...clocks, ...errors };
