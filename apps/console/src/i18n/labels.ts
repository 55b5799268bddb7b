import type { labels } from './en';

/** Every word of the console that casework does not already have. English is the pattern: what it has, Chinese must have. */
export type Labels = typeof labels;
