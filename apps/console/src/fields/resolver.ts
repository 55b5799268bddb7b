import { toNestErrors } from '@hookform/resolvers';
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type { ZodType } from 'zod';
import { wrongFields, type WrongField } from './wrong-fields';

/** What a form holds, before anybody has looked at it. */
export type Typed = Readonly<Record<string, unknown>>;

/** What is typed, as the API wants it: a shape of the contract, after empty fields were dropped. */
interface Rules<T> {
  readonly shape: ZodType<T>;
  /** Brings the fields of the form into the shape of the request. */
  readonly request: (typed: Typed) => unknown;
  /** For fields whose form deserves its own words: the code to use instead of `invalid`. */
  readonly invalid?: Readonly<Record<string, string>>;
  /** Lists whose entries have fields of their own. */
  readonly lines?: readonly string[];
  /** What the shape cannot say: the needs of casework. Fields as in the form. */
  readonly more?: (valid: T) => readonly WrongField[];
}

/** Checks a form with the same schema, and where given the same rules, as the server. Errors are codes, not sentences. */
export function resolverOf<T extends FieldValues>({
  shape,
  request,
  invalid,
  lines,
  more,
}: Rules<T>): Resolver<FieldValues> {
  return (typed, _context, options) => {
    const parsed = shape.safeParse(request(typed));
    const wrong = parsed.success ? (more?.(parsed.data) ?? []) : wrongFields(parsed.error, lines);
    if (wrong.length === 0) return { values: typed, errors: {} };
    const errors: Record<string, { type: string; message: string }> = {};
    for (const { field, code } of wrong) {
      errors[field] ??= { type: 'rule', message: (code === 'invalid' && invalid?.[field]) || code };
    }
    const nested: FieldErrors = toNestErrors(errors, options);
    return { values: {}, errors: nested };
  };
}

/** Without what was left empty: an optional field that nobody filled in is not sent. */
export function filledIn(typed: unknown): Record<string, unknown> {
  if (typeof typed !== 'object' || typed === null) return {};
  return Object.fromEntries(
    Object.entries(typed)
      .map(([key, value]: [string, unknown]): [string, unknown] => [
        key,
        isGroup(value) ? filledIn(value) : value,
      ])
      .filter(([, value]) => !isEmpty(value)),
  );
}

const isGroup = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return isGroup(value) && Object.keys(value).length === 0;
}
