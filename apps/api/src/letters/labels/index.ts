import type { Locale } from '@hutong/casework';
import type { LetterKind } from '../../rectifications/letter-content';
import { en } from './en';
import { zh } from './zh';

/** The words of letters on paper. */
export interface PaperLetterLabels {
  readonly titles: Record<LetterKind, string>;
  readonly number: (number: string) => string;
  readonly addressee: (platform: string) => string;
  /** What the letter says first; `dueOn` in words, null where none counts. */
  readonly opening: Record<LetterKind, (about: Opening) => string>;
  readonly task: string;
  readonly matter: string;
  readonly scenario: string;
  readonly scope: string;
  readonly demand: string;
  readonly due: string;
  readonly reason: string;
  readonly anyScope: string;
  readonly toTarget: (target: string) => string;
  readonly linkType: (linkType: string) => string;
  readonly milestones: string;
  readonly milestone: string;
  readonly milestoneDue: string;
  readonly complaints: (count: number, numbers: string) => string;
  readonly consequenceTitle: string;
  readonly consequence: Record<LetterKind, string>;
  readonly day: string;
  readonly checkCode: (code: string) => string;
  readonly howToVerify: (task: string, number: string) => string;
  readonly page: (page: number) => string;
  readonly listSeparator: string;
}

export interface Opening {
  readonly campaign: string;
  readonly campaignNumber: string;
  readonly basis: string;
  readonly dueOn: string | null;
}

const labels: Record<Locale, PaperLetterLabels> = { zh, en };
export const paperLetterLabels = (locale: Locale): PaperLetterLabels => labels[locale];
