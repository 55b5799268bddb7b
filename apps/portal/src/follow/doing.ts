import type { Action } from '@hutong/casework';
import { transition, type TransitionInput, writeStatement } from '@hutong/contract';
import type { ClaimedFile } from '../filing/filing-of';
import type { Labels } from '../labels/zh';
import { type FieldProblem, problemsOf } from '../problems';

/** What a complainant can do with a case, in the order in which it is offered. */
export const doings = ['supply', 'confirm', 'dispute', 'reopen', 'statement', 'withdraw'] as const;
export type Doing = (typeof doings)[number];

/** The field of what is sent that holds the text; null where nothing is written. */
export const textFieldOf: Record<Doing, 'answer' | 'reason' | 'text' | null> = {
  supply: 'answer',
  confirm: null,
  dispute: 'reason',
  reopen: 'reason',
  statement: 'text',
  withdraw: null,
};

/** Where files can be attached. */
export const takesFiles: readonly Doing[] = ['supply', 'dispute', 'statement'];

/** What a person has entered for it. */
export interface Entered {
  readonly text: string;
  /** 1 to 5; 0 where none was given. */
  readonly rating: number;
  readonly files: readonly ClaimedFile[];
  /** Is a chosen file still on its way? */
  readonly unfinished: boolean;
}

/** What can be done now: the actions that the server offers, and a statement while the case is open. */
export function doingsOffered(actions: readonly Action[], open: boolean): Doing[] {
  return doings.filter((doing) => (doing === 'statement' ? open : actions.includes(doing)));
}

/** What is sent for an action; not for a statement, which is no action. */
export function transitionOf(
  doing: Exclude<Doing, 'statement'>,
  { text, rating, files }: Entered,
  revision: number,
): TransitionInput {
  const attached = files.length > 0 ? { files: [...files] } : {};
  switch (doing) {
    case 'supply':
      return { action: 'supply', revision, answer: text, ...attached };
    case 'confirm':
      return { action: 'confirm', revision, ...(rating > 0 && { rating }) };
    case 'dispute':
      return { action: 'dispute', revision, reason: text, ...attached };
    case 'reopen':
      return { action: 'reopen', revision, reason: text };
    case 'withdraw':
      return { action: 'withdraw', revision };
  }
}

/** What is sent as a statement. */
export function statementOf({ text, files }: Entered) {
  return { text, ...(files.length > 0 && { files: [...files] }) };
}

/** What is missing or wrong, by the schema of the server. */
export function problemsOfDoing(
  doing: Doing,
  entered: Entered,
  revision: number,
  labels: Labels,
): FieldProblem[] {
  const checked =
    doing === 'statement'
      ? writeStatement.safeParse(statementOf(entered))
      : transition.safeParse(transitionOf(doing, entered, revision));
  const problems = problemsOf(checked, labels);
  if (entered.unfinished) problems.push({ field: 'files', message: labels.files.unfinished });
  return problems;
}
