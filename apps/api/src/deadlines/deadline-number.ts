import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { RequestError } from '../http/request-error';

/** The number of a clock in a path: anything else is simply not found. */
export const PathNumber = createParamDecorator((name: string, context: ExecutionContext): string => {
  const value = context.switchToHttp().getRequest<Request>().params[name];
  if (typeof value !== 'string' || !/^[1-9]\d{0,17}$/.test(value)) throw new RequestError('not_found');
  return value;
});
