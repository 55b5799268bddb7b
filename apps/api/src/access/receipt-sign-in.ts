import type { Session } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { Db } from '../database/db';
import { RequestError } from '../http/request-error';
import { accessEvent } from './access-log';
import { system } from './actor';
import { ReceiptCodes } from './receipt-codes';
import { complainantSession } from './signed-in';
import { Throttle } from './throttle';

const wrongPerSource = { limit: 10, windowSeconds: 15 * 60 };
/** Of all sources together: ten a second leave a guesser with many addresses nothing (10^16 codes). */
const wrongAltogether = { limit: 600, windowSeconds: 60 };
const everybody = ['receipt', 'everybody'];

/** The receipt code opens its own case and nothing else. */
@Injectable()
export class ReceiptSignIn {
  constructor(
    private readonly db: Db,
    private readonly codes: ReceiptCodes,
    private readonly throttle: Throttle,
  ) {}

  /** Throws `wrong_receipt_code`, and `too_many_requests` after ten of those. */
  async open(code: string, source: string): Promise<Session> {
    const here = ['receipt', 'source', source];
    await this.throttle.take(here, wrongPerSource);
    await this.throttle.take(everybody, wrongAltogether);
    const found = await this.find(code);
    if (!found) {
      await this.db.asApplication(accessEvent({ action: 'receipt_refused', actorId: null }));
      throw new RequestError('wrong_receipt_code');
    }
    await Promise.all([this.throttle.giveBack(here), this.throttle.giveBack(everybody)]);
    await this.db.asApplication(accessEvent({ action: 'receipt_opened', actorId: null }));
    return complainantSession(found.complaint_id, found.demo);
  }

  private async find(code: string): Promise<{ complaint_id: string; demo: boolean } | undefined> {
    const [row] = await this.db.read<{ complaint_id: string; demo: boolean }>(system, {
      name: 'receipt-find',
      text: `SELECT complaint_id, (SELECT demo FROM installation) AS demo FROM receipt WHERE code_hash = $1`,
      values: [await this.codes.hash(code)],
    });
    return row;
  }
}
