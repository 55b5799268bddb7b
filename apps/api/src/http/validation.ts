import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { fieldErrorsOf } from './field-errors';
import { RequestError } from './request-error';

/**
 * Checks every body and query by its schema of libs/contract, the same that the forms use; DTO classes made by
 * nestjs-zod carry it. Throws `invalid_request` with every field that is wrong.
 */
@Injectable()
export class ValidationPipe implements PipeTransform {
  transform(value: unknown, { metatype }: ArgumentMetadata): unknown {
    if (!metatype || !('schema' in metatype) || !(metatype.schema instanceof z.ZodType)) return value;
    return readBody(metatype.schema, value);
  }
}

/** The value as the schema has it; a missing body is an empty one. `reportInput`: a missing field and a wrong one read differently. */
export function readBody<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value ?? {}, { reportInput: true });
  if (!result.success) throw new RequestError('invalid_request', { errors: fieldErrorsOf(result.error) });
  return result.data;
}
