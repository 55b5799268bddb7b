import type { CaseHappening, Locale } from '@hutong/casework';
import type { Matter } from '../addressee';
import { en } from './en';
import { zh } from './zh';

/** What the complainant can be told of. */
export type ToldComplainant = Extract<
  CaseHappening,
  | 'accept'
  | 'refuse'
  | 'requestInformation'
  | 'respond'
  | 'return'
  | 'verify'
  | 'lapse'
  | 'escalate'
  | 'withdraw'
  | 'reopen'
  | 'recount'
>;

/** What a letter to staff is about: complaints alone, or tasks and commitments too. */
type Among = 'complaints' | 'matters';

/** The words of letters by e-mail. What happened to a case is worded by casework where it has a word. */
export interface LetterLabels {
  /** `name` is empty for complainants, whom we do not name. */
  readonly greeting: (name: string) => string;
  readonly subjectOfCase: (caseNumber: string, happened: string) => string;
  readonly subjectOfCases: Record<Among, (count: number) => string>;
  readonly intro: Record<Among, (count: number) => string>;
  readonly introToComplainant: string;
  /** Words of the history that are no action and no milestone. */
  readonly happened: Record<'recount' | 'statement' | 'note' | 'assign', string>;
  readonly happenedToComplainant: Record<ToldComplainant, string>;
  readonly reminder: string;
  readonly reminderToComplainant: string;
  /** A clock and its date, passed or to come. */
  readonly due: (clock: string, day: string) => string;
  readonly inTimeZone: (when: string) => string;
  readonly more: (count: number) => string;
  readonly open: Record<Matter, string>;
  readonly followCase: string;
  readonly why: Record<Among | 'complainant', string>;
  readonly settings: string;
  readonly stop: string;
  readonly verification: {
    readonly subject: (caseNumber: string) => string;
    readonly intro: (caseNumber: string) => string;
    readonly press: string;
    readonly after: string;
    readonly notYou: string;
  };
  readonly sender: string;
  readonly listSeparator: string;
}

const labels: Record<Locale, LetterLabels> = { zh, en };
export const letterLabels = (locale: Locale): LetterLabels => labels[locale];
