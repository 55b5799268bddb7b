import { createZodValidationPipe } from 'nestjs-zod';
import { ZodError } from 'zod';
import { fieldErrorsOf } from './field-errors';
import { RequestError } from './request-error';

/** Every body and query is checked by its schema of libs/contract, the same that the forms use. */
export const ValidationPipe = createZodValidationPipe({
  createValidationException: (error: unknown) =>
    new RequestError('invalid_request', { errors: error instanceof ZodError ? fieldErrorsOf(error) : [] }),
});
