import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { RequestError } from '../http/request-error';
import type { Actor } from './actor';
import { sourceOf } from './source-address';

const windowSeconds = 600;
/** Whole neighbourhoods share one address of a mobile network, so a person is not the measure here. */
const limit = 600;

/**
 * Stops floods of filings without an account. Counted in this process only: a write per filing would cost every filer
 * more than the flood; addresses are kept as HMACs under a key that dies with the process.
 */
@Injectable()
export class FloodBrake {
  private readonly key = randomBytes(32);
  private counts = new Map<string, number>();
  private windowEndsAt = 0;

  /** Throws `too_many_requests` (429). Staff are known and are not counted. */
  take(request: Pick<Request, 'ip'>, actor: Actor, now = Date.now()): void {
    if (actor.kind === 'staff') return;
    if (now >= this.windowEndsAt) {
      this.counts = new Map();
      this.windowEndsAt = now + windowSeconds * 1000;
    }
    const source = createHmac('sha256', this.key).update(sourceOf(request)).digest('base64');
    const count = (this.counts.get(source) ?? 0) + 1;
    this.counts.set(source, count);
    const seconds = Math.ceil((this.windowEndsAt - now) / 1000);
    if (count > limit)
      throw new RequestError('too_many_requests', { retryAfterSeconds: seconds, params: { seconds } });
  }
}
