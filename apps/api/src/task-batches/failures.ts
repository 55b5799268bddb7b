import { CaseError, caseErrorCodes, labelsOf, type Locale } from '@hutong/casework';
import type { TaskBatch } from '@hutong/contract';
import { errorLabels, fieldErrorCodes, requestErrorStatus, type RequestErrorCode } from '../http/labels';
import { RequestError } from '../http/request-error';
import type { KeptBatch } from './batch-query';

/** Why a line failed, as it is kept: codes, which the reader's language gives words. */
export interface LineProblem {
  readonly code: string;
  readonly params?: Params;
  readonly problems?: readonly { readonly code: string; readonly params?: Params | undefined }[];
}
type Params = Readonly<Record<string, string | number>>;
interface Words {
  readonly happened: string;
  readonly next: string;
}

export function problemOf(error: CaseError | RequestError, number: string): LineProblem {
  if (error instanceof CaseError) return { code: error.code, problems: error.details.problems ?? [] };
  const { errors = [], params } = error.details;
  return { code: error.code, params: { ...params, number }, problems: errors };
}

/** The batch as people read it. */
export const worded = ({ failures, ...batch }: KeptBatch, locale: Locale): TaskBatch => ({
  ...batch,
  failures: failures.map(({ problem, platform, label, ...failure }) => ({
    ...failure,
    label: platform?.[locale] ?? label,
    ...wordsOf(problem, locale),
  })),
});

/** What lacks says what happened; what to do is said once. */
function wordsOf({ code, params = {}, problems = [] }: LineProblem, locale: Locale): Words {
  const whole = ofCode(code, params, locale);
  const parts = problems.map((problem) => ofCode(problem.code, problem.params ?? {}, locale));
  if (parts.length === 0) return whole;
  const joined = (texts: readonly string[]) => [...new Set(texts.filter(Boolean))].join(' ');
  return {
    happened: joined(parts.map(({ happened }) => happened)),
    next: joined(parts.map(({ next }) => next)) || whole.next,
  };
}

function ofCode(code: string, params: Params, locale: Locale): Words {
  const known = caseErrorCodes.find((one) => one === code);
  if (known) return labelsOf(locale).errors[known];
  const field = fieldErrorCodes.find((one) => one === code);
  if (field) return { happened: filled(errorLabels[locale].field[field], params), next: '' };
  const { title, detail } = errorLabels[locale].request[isRequestCode(code) ? code : 'internal'];
  return { happened: title, next: filled(detail, params) };
}

const isRequestCode = (code: string): code is RequestErrorCode => code in requestErrorStatus;

const filled = (sentence: string, params: Params): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
