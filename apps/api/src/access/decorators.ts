import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { StaffRole } from '@hutong/casework';
import type { Request } from 'express';
import { type Actor, nobody } from './actor';
import { localeOf } from '../http/locale';

/** The request as passport leaves it. */
export type ActingRequest = Request & { actor?: Actor };

export const publicKey = 'hutong:public';
export const rolesKey = 'hutong:roles';

/** Answers people who are not signed in, too. Everything else answers 401 to them. */
export const Public = () => SetMetadata(publicKey, true);

/** Answers these roles only, 403 to others. `complainant` is whoever opened a case with its receipt code. */
export const Roles = (...roles: (StaffRole | 'complainant')[]) => SetMetadata(rolesKey, roles);

/** Who asks. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = context.switchToHttp().getRequest<ActingRequest>();
  return request.actor ?? nobody(localeOf(request));
});
