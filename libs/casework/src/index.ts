export * from './words/complaint';
export * from './words/roles';
export * from './workflow/complaint-workflow';
export * from './workflow/errors';
export * from './workflow/next-state';
export * from './workflow/offer';
export * from './clocks/legal-date';
