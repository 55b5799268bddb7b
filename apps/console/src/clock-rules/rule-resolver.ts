import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type { LegalDate } from '@hutong/casework';
import type { ZodType } from 'zod';
import { resolverOf, type Typed } from '../fields/resolver';

/** Fields in which people type numbers. */
const numbers = ['amount', 'reminders', 'escalations'] as const;

/** As the server checks a new version; numbers that are none get their own words. */
export function ruleResolver<Rule extends FieldValues & { readonly validFrom: LegalDate }>(
  { shape, request }: { readonly shape: ZodType<Rule>; readonly request: (typed: Typed) => unknown },
  today: LegalDate,
  notANumber: string,
): Resolver<FieldValues> {
  const byContract = resolverOf({
    shape,
    request,
    invalid: { validFrom: 'required' },
    more: ({ validFrom }) => (validFrom > today ? [] : [{ field: 'validFrom', code: 'need_future_date' }]),
  });
  return async (typed, context, options) => {
    const checked = await byContract(typed, context, options);
    const wrong: FieldErrors = {};
    for (const field of numbers) {
      if (checked.errors[field]) wrong[field] = { type: 'number', message: notANumber };
    }
    return Object.keys(wrong).length > 0
      ? { values: {}, errors: Object.assign({}, checked.errors, wrong) }
      : checked;
  };
}
