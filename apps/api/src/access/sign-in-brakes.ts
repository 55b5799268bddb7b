import { Injectable } from '@nestjs/common';
import { Throttle } from './throttle';

const quarterHour = 15 * 60;
const perSource = { limit: 50, windowSeconds: quarterHour };
const freeAttempts = 5;
const longestWaitSeconds = 300;

/**
 * Slows down guessing. An attempt is charged before the password is looked at, so that many at once gain nothing, and
 * given back when it was right. After five failures on an account one attempt goes through per wait; nobody is locked
 * out for good.
 */
@Injectable()
export class SignInBrakes {
  constructor(private readonly throttle: Throttle) {}

  /** Throws `too_many_requests` when this one has to wait. */
  async before(email: string, source: string): Promise<void> {
    await this.throttle.take(sourceKey(source), perSource);
    const attempts = await this.throttle.count(accountKey(email), quarterHour);
    if (attempts < freeAttempts) return;
    await this.throttle.take(waitKey(email), { limit: 1, windowSeconds: waitAfter(attempts) });
  }

  /** The password was right, the second factor is still to come: this address guesses at no account. */
  passwordWasRight(source: string): Promise<void> {
    return this.throttle.giveBack(sourceKey(source));
  }

  async succeeded(email: string, source: string): Promise<void> {
    await Promise.all([
      this.throttle.giveBack(sourceKey(source)),
      this.throttle.reset(accountKey(email)),
      this.throttle.reset(waitKey(email)),
    ]);
  }
}

/** 15, 30, 60, 120, 240, then 300 seconds. */
export const waitAfter = (attempts: number): number =>
  Math.min(15 * 2 ** Math.min(attempts - freeAttempts, 10), longestWaitSeconds);

const sourceKey = (source: string) => ['sign-in', 'source', source];
const accountKey = (email: string) => ['sign-in', 'account', email];
const waitKey = (email: string) => ['sign-in', 'wait', email];
