import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config';
import { Db } from '../database/db';
import { RequestError } from '../http/request-error';

export interface Limit {
  /** How many are allowed within the window. */
  readonly limit: number;
  readonly windowSeconds: number;
}

/**
 * Counts attempts in the database, so that every process knows. Keys are HMACs: neither an address nor an account can be
 * read from the table.
 */
@Injectable()
export class Throttle {
  private readonly secret: Buffer;

  constructor(
    config: Config,
    private readonly db: Db,
  ) {
    this.secret = config.secret('throttle');
  }

  /** Takes one of what is allowed. Throws `too_many_requests` (429) when nothing is left until the window ends. */
  async take(keyParts: readonly string[], { limit, windowSeconds }: Limit): Promise<void> {
    const { count, seconds } = await this.add(keyParts, windowSeconds);
    if (count > limit)
      throw new RequestError('too_many_requests', { retryAfterSeconds: seconds, params: { seconds } });
  }

  /** Counts one more and tells how many there were within the window, without a limit. */
  async count(keyParts: readonly string[], windowSeconds: number): Promise<number> {
    return (await this.add(keyParts, windowSeconds)).count;
  }

  /** Gives one back: the attempt was a good one. */
  async giveBack(keyParts: readonly string[]): Promise<void> {
    await this.db.asApplication({
      name: 'throttle-give-back',
      text: 'UPDATE throttle SET count = count - 1 WHERE key = $1 AND count > 0',
      values: [this.keyOf(keyParts)],
    });
  }

  async reset(keyParts: readonly string[]): Promise<void> {
    await this.db.asApplication({
      name: 'throttle-reset',
      text: 'DELETE FROM throttle WHERE key = $1',
      values: [this.keyOf(keyParts)],
    });
  }

  private async add(
    keyParts: readonly string[],
    windowSeconds: number,
  ): Promise<{ count: number; seconds: number }> {
    const [row] = await this.db.asApplication<{ count: number; seconds: number }>({
      name: 'throttle-add',
      text: addOne,
      values: [this.keyOf(keyParts), windowSeconds],
    });
    return row ?? { count: 1, seconds: windowSeconds };
  }

  private keyOf(keyParts: readonly string[]): Buffer {
    return createHmac('sha256', this.secret).update(JSON.stringify(keyParts)).digest();
  }
}

/** One statement, so that parallel attempts are counted one by one. */
const addOne = `
  INSERT INTO throttle AS t (key, count, resets_at) VALUES ($1, 1, now() + $2 * interval '1 second')
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN t.resets_at <= now() THEN 1 ELSE least(t.count + 1, 1000000) END,
    resets_at = CASE WHEN t.resets_at <= now() THEN excluded.resets_at ELSE t.resets_at END
  RETURNING count, greatest(1, ceil(extract(epoch FROM resets_at - now())))::int AS seconds`;
