import { toNestErrors } from '@hookform/resolvers';
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import { frameProblems } from '@hutong/casework';
import { writeCampaign } from '@hutong/contract';
import { ZodError } from 'zod';
import { fieldAt } from '../api/problem';
import type { Typed } from '../fields/resolver';
import { wrongFields, type WrongField } from '../fields/wrong-fields';
import { measuresIn, requestOf } from './campaign-typed';

/** Checks a campaign as the server will. Unlike in other forms each line of a list has fields of its own. Figures get words of their own. */
export const campaignResolver =
  (notPerCent: string): Resolver<FieldValues> =>
  (typed, _context, options) => {
    const errors: Record<string, { type: string; message: string }> = {};
    for (const { field, code } of wrongIn(typed)) {
      errors[field] ??= { type: 'rule', message: field.startsWith('targets.') ? notPerCent : code };
    }
    if (Object.keys(errors).length === 0) return { values: typed, errors: {} };
    const nested: FieldErrors = toNestErrors(errors, options);
    return { values: {}, errors: nested };
  };

/** What is wrong with which field, the shape first; the rules of the frame only when it has the shape. */
export function wrongIn(typed: Typed): WrongField[] {
  const parsed = writeCampaign.safeParse(requestOf(typed));
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => wrongWith(issue, typed));
  return frameProblems(parsed.data).map(({ code, field }) => ({ code, field: fieldAt(field) }));
}

function wrongWith(issue: ZodError['issues'][number], typed: Typed): WrongField[] {
  const field = formField(issue.path.map(String), typed);
  return wrongFields(new ZodError([{ ...issue, path: [field] }]));
}

/** The request lists the targets that are aimed at; the form has a field for each measure. */
export function formField([first = '', ...rest]: readonly string[], typed: Typed): string {
  if (first !== 'targets') return [first, ...rest].join('.');
  return `targets.${measuresIn(typed)[Number(rest[0])] ?? ''}`;
}
