import type { Receipt } from '@hutong/contract';
import { Refusal } from '../api/client';
import type { Attempt } from './draft';

/** How a filing goes to the server: with what it is sent, and under which key. */
export type Send = (body: string, key: string) => Promise<Receipt>;

export interface Filed {
  readonly receipt: Receipt;
  /** The receipt is of an earlier attempt whose answer was lost; what was changed since is not in it. */
  readonly asSentBefore: boolean;
}

/**
 * Files once, however often it is tried. An attempt without an answer may have arrived, so its key stays: the same body
 * gives the same receipt, and another body is refused if one had arrived; then the one that had fetches its receipt.
 * `keep` stores the attempt before it is sent. Throws what `send` throws.
 */
export async function submitOnce(
  body: string,
  before: Attempt | null,
  newKey: () => string,
  keep: (attempt: Attempt | null) => void,
  send: Send,
): Promise<Filed> {
  const key = before?.key ?? newKey();
  const earlier = (before?.bodies ?? []).filter((sent) => sent !== body);
  keep({ key, bodies: [...earlier, body] });
  try {
    return { receipt: await send(body, key), asSentBefore: false };
  } catch (failure) {
    const receipt = hadArrived(failure) ? await receiptOf(earlier, key, send) : null;
    if (receipt) return { receipt, asSentBefore: true };
    if (isDecided(failure)) keep(null);
    throw failure;
  }
}

/** The receipt of the one of these bodies that had arrived, the newest first. */
async function receiptOf(bodies: readonly string[], key: string, send: Send): Promise<Receipt | null> {
  for (const body of [...bodies].reverse()) {
    try {
      return await send(body, key);
    } catch (failure) {
      if (!hadArrived(failure)) throw failure;
    }
  }
  return null;
}

function hadArrived(failure: unknown): boolean {
  return failure instanceof Refusal && failure.code === 'idempotency_key_reused';
}

/** Did the server refuse it for good? Then nothing was filed, and the next attempt is a new one. */
function isDecided(failure: unknown): boolean {
  return (
    failure instanceof Refusal &&
    failure.status >= 400 &&
    failure.status < 500 &&
    ![408, 409, 425, 429].includes(failure.status)
  );
}
