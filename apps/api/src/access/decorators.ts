import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { StaffRole } from '@hutong/casework';
import type { Session } from '@hutong/contract';
import type { Request } from 'express';
import { type Actor, nobody } from './actor';
import { localeOf } from '../http/locale';
import { RequestError } from '../http/request-error';
import './session-store';

/** The request as passport leaves it. */
export type ActingRequest = Request & { actor?: Actor };

export const publicKey = 'hutong:public';
export const rolesKey = 'hutong:roles';
export const beforeEnrolmentKey = 'hutong:before-enrolment';

/** Answers people who are not signed in, too. Everything else answers 401 to them. */
export const Public = () => SetMetadata(publicKey, true);

/** Answers these roles only, 403 to others. `complainant` is whoever opened a case with its receipt code. */
export const Roles = (...roles: (StaffRole | 'complainant')[]) => SetMetadata(rolesKey, roles);

/** Answers people, too, who have yet to set up the second factor that their role needs. */
export const BeforeEnrolment = () => SetMetadata(beforeEnrolmentKey, true);

/** Who asks. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = context.switchToHttp().getRequest<ActingRequest>();
  return request.actor ?? nobody(localeOf(request));
});

/** The session of who is signed in, as screens need it. Throws `not_signed_in`. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): Session => {
  const user = context.switchToHttp().getRequest<Request>().session.passport?.user;
  if (!user) throw new RequestError('not_signed_in');
  return user;
});
