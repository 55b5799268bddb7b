import { HttpError } from 'ra-core';
import { caseEvent, problem as problemShape, type CaseEvent, type Problem } from '@hutong/contract';
import { z } from 'zod';

const answered = z.looseObject({ ...problemShape.shape, retryAfter: z.number().nullish() });

/** The problem that the API answered, or null when something else went wrong. */
export function problemOf(error: unknown): (Problem & { retryAfter?: number | null }) | null {
  if (!(error instanceof HttpError)) return null;
  const body: unknown = error.body;
  const parsed = answered.safeParse(body);
  return parsed.success ? parsed.data : null;
}

export const codeOf = (error: unknown): string | null => problemOf(error)?.code ?? null;

/** With stale_revision: what happened since the revision that was seen. */
export function eventsSince(error: unknown): CaseEvent[] {
  return z.array(caseEvent).safeParse(problemOf(error)?.since).data ?? [];
}

/** Fields of the form by another name than in the request. */
const elsewhere: Record<string, string> = { evidence: 'files' };

/** From a JSON pointer (RFC 6901) to the name of the field: `/response/testedWith/app` → `response.testedWith.app`. */
export function fieldAt(pointer: string): string {
  const [first = '', ...rest] = pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
  return [elsewhere[first] ?? first, ...rest].join('.');
}

/** What is wrong, by the name of the field; the first word on each field counts. */
export function fieldProblems(error: unknown): Map<string, string> {
  const found = new Map<string, string>();
  for (const { pointer, message } of problemOf(error)?.errors ?? []) {
    const field = fieldAt(pointer);
    if (!found.has(field)) found.set(field, message);
  }
  return found;
}
