import { contact, evidence, files } from './evidence';
import { check, receipt } from './check';
import { caseActions } from './case-actions';
import { casePage, follow } from './follow';
import { dates } from './dates';
import { filing, linkStep, paste } from './filing';
import { problems } from './problems';
import { shell } from './shell';
import { start } from './start';
import { what } from './what';

export const zh = {
  shell,
  start,
  filing,
  paste,
  linkStep,
  what,
  evidence,
  files,
  contact,
  check,
  receipt,
  follow,
  casePage,
  caseActions,
  problems,
  dates,
};

/** What every language must say; a missing label does not compile. */
export type Labels = typeof zh;
