import { createHash, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { seal, unseal } from '../access/sealing';
import type { Tx } from '../database/tx';
import { RequestError } from './request-error';

export interface IdempotentRequest {
  readonly key: string;
  /** What is done by whom: the same key of two people is two keys. */
  readonly scope: string;
  readonly request: object;
}

/**
 * The same key, the same answer, the work done once (draft-ietf-httpapi-idempotency-key-header). The key's row is
 * written in the transaction of the work, so that a killed process leaves both or neither. The answer is kept
 * encrypted with a key made of the idempotency key, which only the sender knows: it may hold a receipt code.
 */
@Injectable()
export class Idempotency {
  /** Without a key the work is simply done. */
  async once(
    tx: Tx,
    asked: IdempotentRequest | undefined | '',
    work: () => Promise<string>,
  ): Promise<string> {
    if (!asked) return work();
    if (!/^[\x21-\x7e]{8,255}$/.test(asked.key)) throw new RequestError('idempotency_key_malformed');
    const keyHash = sha256(`${asked.scope}\n${asked.key}`);
    const requestHash = sha256(JSON.stringify(asked.request));
    const [, [state]] = await Promise.all([
      tx.as('hutong_casework'),
      tx.query<{ free: boolean; request_hash: Buffer | null; answer: Buffer | null }>({
        name: 'idempotency:begin',
        text: `SELECT pg_try_advisory_xact_lock(${7300}, hashtext(encode($1::bytea, 'hex'))) AS free,
          k.request_hash, k.answer FROM (SELECT) one LEFT JOIN idempotency_key k ON k.key_hash = $1`,
        values: [keyHash],
      }),
      tx.asAsked(),
    ]);
    if (state?.request_hash && state.answer)
      return replayed(asked, state.request_hash, state.answer, requestHash);
    if (!state?.free) throw new RequestError('in_flight', { retryAfterSeconds: 1 });
    const answer = await work();
    await this.keep(tx, keyHash, requestHash, seal(answerKey(asked), Buffer.from(answer)));
    return answer;
  }

  private async keep(tx: Tx, keyHash: Buffer, requestHash: Buffer, answer: Buffer): Promise<void> {
    const [, kept] = await Promise.all([
      tx.as('hutong_casework'),
      tx.query<{ kept: boolean }>({
        name: 'idempotency:keep',
        text: `INSERT INTO idempotency_key (key_hash, request_hash, answer) VALUES ($1, $2, $3)
          ON CONFLICT DO NOTHING RETURNING true AS kept`,
        values: [keyHash, requestHash, answer],
      }),
      tx.asAsked(),
    ]);
    // Somebody committed between our look and our lock: theirs counts, ours is rolled back; the sender asks again.
    if (kept.length === 0) throw new RequestError('in_flight', { retryAfterSeconds: 1 });
  }
}

function replayed(asked: IdempotentRequest, before: Buffer, answer: Buffer, now: Buffer): string {
  if (!before.equals(now)) throw new RequestError('idempotency_key_reused');
  return unseal(answerKey(asked), answer).toString();
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();
const answerKey = ({ key, scope }: IdempotentRequest) =>
  Buffer.from(hkdfSync('sha256', key, scope, 'idempotent answer', 32));
