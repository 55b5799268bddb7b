import { z } from 'zod';
import { type FieldErrorCode, fieldErrorCodes } from './labels';
import type { FieldError } from './request-error';

type Issue = z.core.$ZodIssue;
type Params = Record<string, string | number>;

/** The problems of a request that does not fit its schema, each with the field and what is wrong. At most 50. */
export function fieldErrorsOf(error: z.ZodError): FieldError[] {
  return error.issues.slice(0, 50).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ field: pointerOf([...issue.path, key]), code: 'unknown_field' }));
    return [{ field: pointerOf(issue.path), ...meaningOf(issue) }];
  });
}

/** JSON pointer (RFC 6901). */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function meaningOf(issue: Issue): { code: FieldErrorCode; params?: Params } {
  switch (issue.code) {
    case 'invalid_type':
      return { code: issue.input === undefined || issue.input === null ? 'required' : 'invalid' };
    case 'too_big':
      return sized('too_long', 'too_big', issue.origin, { maximum: Number(issue.maximum) });
    case 'too_small':
      return sized('too_short', 'too_small', issue.origin, { minimum: Number(issue.minimum) });
    case 'invalid_value':
      return issue.input === undefined
        ? { code: 'required' }
        : { code: 'not_in_list', params: { values: issue.values.map(String).join(', ') } };
    case 'invalid_format':
      return { code: formats[issue.format] ?? 'invalid' };
    case 'invalid_union':
      return issue.discriminator === undefined
        ? { code: 'invalid' }
        : { code: 'not_in_list', params: { values: unionValues(issue) } };
    case 'custom':
      return custom(issue.params);
    default:
      return { code: 'invalid' };
  }
}

const formats: Partial<Record<string, FieldErrorCode>> = {
  date: 'not_a_date',
  datetime: 'not_a_date',
  email: 'not_an_email',
};

function sized(text: FieldErrorCode, number: FieldErrorCode, origin: string, params: Params) {
  if (origin === 'string' && params.minimum === 1) return { code: 'required' as const };
  return { code: origin === 'string' || origin === 'array' ? text : number, params };
}

function unionValues(issue: Issue): string {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String).join(', ') : '';
}

function custom(params: Record<string, unknown> | undefined): { code: FieldErrorCode; params?: Params } {
  const code = fieldErrorCodes.find((known) => known === params?.code) ?? 'invalid';
  const minimum = params?.minimum;
  return typeof minimum === 'number' ? { code, params: { minimum } } : { code };
}
