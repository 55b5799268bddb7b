import { isLegalDate, type LegalDate } from '../clocks/legal-date';
import type { CaseErrorCode, NeedProblem } from './errors';

/** Code points that a reason, question, answer or finding has at least: fewer say nothing. */
export const leastText = 5;
/** Code points of the facts in a statement of grounds. Source: product.md, "Outcomes of a response". */
export const leastFacts = 50;
/** Different characters in them: fewer are padding. */
export const leastDistinct = 10;

/** The characters that a reader sees: trimmed, runs of space as one, without invisible ones that only add length. */
export function visibleCharacters(text: string): string[] {
  const visible = text.replace(/\s+/gu, ' ').replace(/[\p{Cf}\p{Cc}]/gu, '');
  return [...visible.trim()];
}

/** A problem when a text has fewer than `least` visible characters; a missing text has none. */
export function textProblems(
  text: string | undefined,
  code: CaseErrorCode,
  field: string,
  least = 1,
): NeedProblem[] {
  return problemsUnless(visibleCharacters(text ?? '').length >= least, code, field);
}

/** Facts of a statement of grounds: long enough, and not one character repeated. */
export function factsProblems(facts: string, field: string): NeedProblem[] {
  const characters = visibleCharacters(facts);
  if (characters.length < leastFacts) return [{ code: 'need_facts', field }];
  const distinct = new Set(characters.filter((character) => character !== ' '));
  return problemsUnless(distinct.size >= leastDistinct, 'need_facts_not_padding', field);
}

export function futureDateProblems(day: LegalDate, today: LegalDate, field: string): NeedProblem[] {
  return problemsUnless(isLegalDate(day) && day > today, 'need_future_date', field);
}

export function pastDateProblems(day: LegalDate, today: LegalDate, field: string): NeedProblem[] {
  return problemsUnless(isLegalDate(day) && day <= today, 'need_date_not_in_future', field);
}

export function problemsUnless(met: boolean, code: CaseErrorCode, field: string): NeedProblem[] {
  return met ? [] : [{ code, field }];
}
