import { isRecord, lasting, textOf } from './storage';

/** What waits on this device, told without loading the pages of filing. */
export interface Waiting {
  readonly draft: boolean;
  readonly receipt: boolean;
}

export function waitingHere(): Waiting {
  const draft = lasting.read('draft');
  return { draft: isBegun(draft), receipt: isRecord(lasting.read('receipt')) };
}

/** Has anything been answered in this draft that would be a pity to lose? */
export function isBegun(draft: unknown): boolean {
  if (!isRecord(draft)) return false;
  const answers = [draft.pastedText, draft.targetUrl, draft.narrative, draft.scene].map(textOf);
  return answers.some(Boolean) || isRecord(draft.attempt);
}
