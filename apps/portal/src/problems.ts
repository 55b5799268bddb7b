import type { Problem } from '@hutong/contract';
import { Refusal, Unreachable } from './api/client';
import { waitWords } from './date-words';
import type { Labels } from './labels/zh';
import { isRecord, textOf } from './storage';

/** What is wrong with a field, in words; `field` is the path in what is sent: `contact.email`. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** The part of a zod issue that decides what is said. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly input?: unknown;
  readonly format?: string;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
  readonly params?: Record<string, unknown> | undefined;
}

interface Checked {
  readonly success: boolean;
  readonly error?: { readonly issues: readonly Issue[] } | undefined;
}

/** The first problem of each field, in the order in which the schema found them. */
export function problemsOf(checked: Checked, labels: Labels): FieldProblem[] {
  const found = new Map<string, FieldProblem>();
  for (const issue of checked.error?.issues ?? []) {
    const field = fieldAt(issue.path);
    if (!found.has(field)) found.set(field, { field, message: messageOf(issue, field, labels) });
  }
  return [...found.values()];
}

/** Numbers of list entries are left out: a problem of one file is shown at the files. */
function fieldAt(path: readonly PropertyKey[]): string {
  const names = path.map(String).filter((part) => !/^\d+$/.test(part));
  return names[0] === 'files' ? 'files' : names.join('.');
}

function messageOf(issue: Issue, field: string, { problems }: Labels): string {
  const { codes } = problems;
  const code = codeOf(issue);
  if (code === 'required') return requiredAt(field, problems.required) ?? codes.required;
  if (code === 'too_long') return codes.too_long(Number(issue.maximum ?? 0));
  if (code === 'too_many') return codes.too_many(Number(issue.maximum ?? 0));
  if (code === 'too_short') return codes.too_short(Number(issue.params?.minimum ?? issue.minimum ?? 1));
  return codes[code];
}

function requiredAt(field: string, required: Labels['problems']['required']): string | undefined {
  return Object.entries(required).find(([name]) => name === field)?.[1];
}

type ProblemCode = keyof Labels['problems']['codes'];

/** A word or an answer that is not there at all is an invalid value or type to zod. */
function codeOf(issue: Issue): ProblemCode {
  const custom = textOf(issue.params?.code);
  if (isCustomCode(custom)) return custom;
  if (issue.code === 'invalid_value' || issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    return 'required';
  }
  if (issue.code === 'too_small') return 'too_short';
  if (issue.code === 'too_big') return issue.path.at(-1) === 'files' ? 'too_many' : 'too_long';
  if (issue.format === 'email') return 'email';
  return issue.format === 'date' ? 'day' : 'other';
}

const customCodes = [
  'required',
  'too_short',
  'not_a_web_address',
  'unstorable_text',
  'not_a_receipt_code',
] as const;

function isCustomCode(code: string): code is (typeof customCodes)[number] {
  return customCodes.some((known) => known === code);
}

/** The fields that the server found wrong, with what it says about them in the person's language. */
export function problemsIn(problem: Problem | null): FieldProblem[] {
  return (problem?.errors ?? []).map(({ pointer, message }) => ({
    field: fieldAt(pointer.split('/').slice(1).map(unescapePointer)),
    message,
  }));
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** What went wrong as a whole, in words. */
export function failureWords(failure: unknown, labels: Labels): string {
  const { problems } = labels;
  if (failure instanceof Unreachable) return problems.unreachable;
  if (!(failure instanceof Refusal)) return problems.unexpected;
  if (failure.status === 429) return problems.tooMany(waitWords(failure.retryAfter, labels));
  if (failure.status >= 500 || !failure.problem) return problems.unexpected;
  return failure.problem.detail ?? failure.problem.title;
}

/** What others did since, as the server tells with a stale revision: the names of the actions. */
export function actionsSince(problem: Problem | null): string[] {
  return (problem?.since ?? []).flatMap((event) =>
    isRecord(event) && textOf(event.action) ? [textOf(event.action)] : [],
  );
}
