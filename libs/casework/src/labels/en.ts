import type { Labels } from './labels';
import { clocks } from './en/clocks';
import { complaint } from './en/complaint';
import { errors } from './en/errors';
import { people } from './en/people';
import { response } from './en/response';
import { workflow } from './en/workflow';

export const en: Labels = { ...complaint, ...response, ...workflow, ...people, ...clocks, ...errors };
