import {
  type CaseHappening,
  isHappening,
  labelsOf,
  ledgerLabelsOf,
  type LedgerKind,
  type Locale,
  toldMilestones,
} from '@hutong/casework';
import type { Matter } from './addressee';
import { letterLabels } from './labels';

/** What happened, in the words of staff. */
export function happenedTo(action: string, locale: Locale, matter: Matter): string {
  return matter === 'complaint' ? happenedToCase(action, locale) : happenedToRecord(action, locale, matter);
}

function happenedToCase(action: string, locale: Locale): string {
  const labels = letterLabels(locale);
  if (!isHappening(action)) return labels.reminder;
  const milestone = toldMilestones.find((known) => known === action);
  if (milestone) return labelsOf(locale).milestones[milestone];
  return isOwnWord(action) ? labels.happened[action] : actionDone(action, locale);
}

function happenedToRecord(action: string, locale: Locale, kind: LedgerKind): string {
  const milestone = toldMilestones.find((known) => known === action);
  if (milestone) return labelsOf(locale).milestones[milestone];
  const done = ledgerLabelsOf(locale).ledgerDone[kind];
  return isTold(action, done) ? done[action] : letterLabels(locale).reminder;
}

/** The same for the one who complained. */
export function happenedToComplainant(action: string, locale: Locale): string {
  const { happenedToComplainant: words, reminderToComplainant } = letterLabels(locale);
  if (isTold(action, words)) return words[action];
  return isHappening(action) ? actionDone(action, locale) : reminderToComplainant;
}

const ownWords = ['recount', 'statement', 'note', 'assign'] as const;
const isOwnWord = (action: CaseHappening): action is (typeof ownWords)[number] =>
  ownWords.some((word) => word === action);

const isTold = <W extends object>(action: string, words: W): action is Extract<keyof W, string> =>
  Object.hasOwn(words, action);

function actionDone(action: CaseHappening, locale: Locale): string {
  const { actionsDone } = labelsOf(locale);
  return isTold(action, actionsDone) ? actionsDone[action] : '';
}
