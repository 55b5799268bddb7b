import { type ComplaintKind, type LegalDate, type Locale, type Outcome, type Scene } from '@hutong/casework';
import { type Draw } from '../draw';
import { type Performer } from '../story/beats';
import { type Matter } from '../texts/matter';
import { say } from '../texts/say';
import { type CaseWords, type Phone } from '../words';

/** What is known when a step of a case is put into words. */
export interface Telling {
  readonly kind: ComplaintKind;
  readonly locale: Locale;
  readonly matter: Matter;
  readonly scene: Scene;
  /** Did the complainant name a link that does open? */
  readonly withParity: boolean;
  readonly respondent: string | null;
  /** Does the officer who accepts have to find out who is complained about? */
  readonly respondentUnnamed: boolean;
  readonly refusal: string | null;
  readonly phone: Phone;
  readonly words: CaseWords;
  readonly draw: Draw;
  /** The day of the step. */
  readonly day: LegalDate;
  readonly by: Performer;
  /** Newest outcome; null before the first response. */
  readonly outcome: Outcome | null;
  /** Was it refused before? */
  readonly refused: boolean;
  /** The answer to the question that is open. */
  readonly openAnswer: string;
  /** Key of the case into which it is merged. */
  readonly mergeTarget: string;
}

/** One of some patterns, in the words of the case. */
export function tell(patterns: readonly string[], { words, draw }: Telling): string {
  return say(draw.one(patterns), words, draw);
}

/** The same, or nothing: not everybody adds a word. */
export function tellSometimes(
  share: number,
  patterns: readonly string[],
  telling: Telling,
): string | undefined {
  return telling.draw.chance(share) ? tell(patterns, telling) : undefined;
}
