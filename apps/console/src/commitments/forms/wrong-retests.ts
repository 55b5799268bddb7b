import { writeRetest } from '@hutong/contract';
import { wrongFields, type WrongField } from '../../fields/wrong-fields';
import { withClaims } from '../../fields/claims';

/** Of several re-tests, what is wrong with which. */
export function wrongRetests(typed: unknown): WrongField[] {
  if (!Array.isArray(typed)) return [];
  return typed.flatMap((retest: unknown, index) => {
    const parsed = writeRetest.safeParse(withClaims(retest));
    if (parsed.success) return [];
    return wrongFields(parsed.error).map(({ field, code }) => ({
      field: `retests.${index}.${field}`,
      code: code === 'invalid' ? 'required' : code,
    }));
  });
}
