import type { Labels } from '../zh';
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

export const en: Labels = {
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
