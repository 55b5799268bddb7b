import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import type { Asking } from './account';
import type { ActingRequest } from './decorators';
import { sourceOf } from './source-address';

/** Whose account it is, in which session. Throws `not_signed_in`. */
export const CurrentAccount = createParamDecorator((_: unknown, context: ExecutionContext): Asking => {
  const request = context.switchToHttp().getRequest<ActingRequest>();
  const personId = request.actor?.personId;
  if (!personId) throw new RequestError('not_signed_in');
  return { personId, sessionId: request.sessionID, source: sourceOf(request) };
});
