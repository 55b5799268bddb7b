import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { ActingRequest } from '../access/decorators';
import { sourceOf } from '../access/source-address';
import { Throttle } from '../access/throttle';

/** Many people of a mobile network share one address, and one complaint has up to ten files. */
const perSource = { limit: 60, windowSeconds: 600 };
const perPerson = { limit: 300, windowSeconds: 600 };

/** Slows down who sends too much, before a byte of it is read. */
@Injectable()
export class UploadThrottle implements CanActivate {
  constructor(private readonly throttle: Throttle) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const person = request.actor?.personId;
    if (person) await this.throttle.take(['files', 'person', person], perPerson);
    else await this.throttle.take(['files', 'source', sourceOf(request)], perSource);
    return true;
  }
}
