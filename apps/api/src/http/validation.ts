import { createZodValidationPipe } from 'nestjs-zod';
import { type z, ZodError } from 'zod';
import { fieldErrorsOf } from './field-errors';
import { RequestError } from './request-error';

/** Every body and query is checked by its schema of libs/contract, the same that the forms use. */
export const ValidationPipe = createZodValidationPipe({
  createValidationException: (error: unknown) =>
    new RequestError('invalid_request', { errors: error instanceof ZodError ? fieldErrorsOf(error) : [] }),
});

/** The same for bodies that are read before Nest's pipes: passport signs in first. Throws `invalid_request`. */
export function readBody<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const result = schema.safeParse(body ?? {});
  if (!result.success) throw new RequestError('invalid_request', { errors: fieldErrorsOf(result.error) });
  return result.data;
}
