import type { Role } from '@hutong/casework';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Config } from '../config';
import { localeOf } from '../http/locale';
import { RequestError } from '../http/request-error';
import { nobody } from './actor';
import { type ActingRequest, beforeEnrolmentKey, publicKey, rolesKey } from './decorators';
import { isCrossSite } from './same-origin';

/** The first line of every route: from our own pages, signed in, second factor set up, of a role that may. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly config: Config,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    if (isCrossSite(request, this.config.publicUrl)) throw new RequestError('cross_site');
    const isPublic = this.read<boolean>(context, publicKey) ?? false;
    if (mustEnrol(request) && !this.read<boolean>(context, beforeEnrolmentKey)) {
      if (!isPublic) throw new RequestError('second_factor_enrolment_required');
      request.actor = nobody(localeOf(request));
    }
    if (isPublic) return true;
    const role = request.actor?.role;
    if (!role) throw new RequestError('not_signed_in');
    const roles = this.read<Role[]>(context, rolesKey);
    if (roles && !roles.includes(role)) throw new RequestError('forbidden');
    return true;
  }

  private read<T>(context: ExecutionContext, key: string): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
  }
}

const mustEnrol = (request: ActingRequest) =>
  request.session?.passport?.user?.secondFactor === 'enrolment_required';
