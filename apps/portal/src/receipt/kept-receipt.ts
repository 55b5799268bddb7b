import { receipt as receiptShape, type Receipt } from '@hutong/contract';
import type { Filed } from '../filing/submit';
import { isRecord, lasting } from '../storage';
import { createStore } from '../store';

/** A receipt stays on the device until the person says that the code is kept: a crashed browser loses nothing. */
export const keptReceipt = createStore<Filed | null>(restored(lasting.read('receipt')));

function restored(kept: unknown): Filed | null {
  if (!isRecord(kept)) return null;
  const receipt: Receipt | undefined = receiptShape.safeParse(kept.receipt).data;
  return receipt ? { receipt, asSentBefore: kept.asSentBefore === true } : null;
}

export function keepReceipt(filed: Filed): void {
  lasting.write('receipt', filed);
  keptReceipt.set(filed);
}

/** Deletes the code from this device. */
export function forgetReceipt(): void {
  lasting.remove('receipt');
  keptReceipt.set(null);
}
