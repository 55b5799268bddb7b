import { createParamDecorator, type ExecutionContext, Header } from '@nestjs/common';
import { z } from 'zod';
import type { Request } from 'express';
import { RequestError } from './request-error';
import { readBody } from './validation';

export const jsonType = 'application/json; charset=utf-8';
/** The answer is JSON text that the database or a kept answer brought. */
export const AnswersJson = () => Header('Content-Type', jsonType);

/** A body that is one of several shapes, which a DTO class cannot be. */
export const BodyOf = <S extends z.ZodType>(schema: S) =>
  createParamDecorator((_: unknown, context: ExecutionContext): z.output<S> => {
    const { body }: Request<unknown, unknown, unknown> = context.switchToHttp().getRequest();
    return readBody(schema, body);
  })();

/** An identifier in a path: anything else is simply not found. */
export const PathId = createParamDecorator((name: string, context: ExecutionContext): string => {
  const { params } = context.switchToHttp().getRequest<Request>();
  const result = z.uuid().safeParse(params[name]);
  if (!result.success) throw new RequestError('not_found');
  return result.data.toLowerCase();
});
