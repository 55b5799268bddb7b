export * from './words/complaint';
export * from './words/roles';
export * from './workflow/complaint-workflow';
