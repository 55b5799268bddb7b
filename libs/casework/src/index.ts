export * from './words/complaint';
export * from './words/roles';
export * from './workflow/complaint-workflow';
export * from './workflow/errors';
export * from './workflow/next-state';
