import { fileComplaint } from '@hutong/contract';
import type { ChosenFile } from '../files/chosen-file';
import { claimsOf, isUnfinished } from '../files/chosen-file';
import type { Language } from '../locale';
import { currentDay } from '../portal-time';
import { type FieldProblem, problemsOf } from '../problems';
import type { Draft } from './draft';
import { filingOf } from './filing-of';
import { type Step, stepOf } from './steps';

/** Everything that keeps this draft from being filed: the schema of the server, and files under way. */
export function problemsOfDraft(
  draft: Draft,
  files: readonly ChosenFile[],
  { t, locale }: Language,
): FieldProblem[] {
  const filing = filingOf(draft, claimsOf(files), locale);
  const problems = problemsOf(fileComplaint.safeParse(filing), t).filter(({ field }) => field !== 'files');
  // The schema is content with a text in which no link was found; a person can still give the address.
  if (!filing.targetUrl && !problems.some(({ field }) => field === 'targetUrl') && !hasLink(draft)) {
    problems.push({ field: 'targetUrl', message: t.problems.required.targetUrl });
  }
  if (draft.occurredOn > currentDay())
    problems.push({ field: 'occurredOn', message: t.problems.codes.future });
  if (isUnfinished(files)) problems.push({ field: 'files', message: t.files.unfinished });
  return problems;
}

/** A recognised link may hide its target in the page; then the text is what there is to go by. */
function hasLink({ decoded, decodedOf, pastedText }: Draft): boolean {
  return decodedOf === pastedText && (decoded?.links.length ?? 0) > 0;
}

/** The problems that belong to a step. */
export function problemsOfStep(problems: readonly FieldProblem[], step: Step): FieldProblem[] {
  return problems.filter(({ field }) => stepOf(field) === step);
}
