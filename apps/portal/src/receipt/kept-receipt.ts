import { receipt as receiptShape, type Receipt } from '@hutong/contract';
import type { Filed } from '../filing/submit';
import { isRecord, lasting } from '../storage';
import { createStore } from '../store';

/** A receipt, and what is left to do: was an address given that the person must confirm? Not the address itself. */
export interface KeptReceipt extends Filed {
  readonly mailToConfirm: boolean;
}

/** A receipt stays on the device until the person says that the code is kept: a crashed browser loses nothing. */
export const keptReceipt = createStore<KeptReceipt | null>(restored(lasting.read('receipt')));

function restored(kept: unknown): KeptReceipt | null {
  if (!isRecord(kept)) return null;
  const receipt: Receipt | undefined = receiptShape.safeParse(kept.receipt).data;
  if (!receipt) return null;
  return { receipt, asSentBefore: kept.asSentBefore === true, mailToConfirm: kept.mailToConfirm === true };
}

export function keepReceipt(filed: KeptReceipt): void {
  lasting.write('receipt', filed);
  keptReceipt.set(filed);
}

/** Deletes the code from this device. */
export function forgetReceipt(): void {
  lasting.remove('receipt');
  keptReceipt.set(null);
}
