import type { MarkRead } from '@hutong/contract';
import type { Query } from '../api/query';

export const tabs = ['unread', 'all', 'cases'] as const;
export type Tab = (typeof tabs)[number];

/** What the page of notices shows, as its address says it. */
export interface NoticeView {
  readonly tab: Tab;
  /** Only the notices of this case. */
  readonly complaintId: string | null;
  /** Only those of this record of the ledger. */
  readonly recordId: string | null;
}

export function viewOf(address: URLSearchParams): NoticeView {
  const tab = tabs.find((each) => each === address.get('tab')) ?? 'unread';
  if (tab === 'cases') return { tab, complaintId: null, recordId: null };
  return { tab, complaintId: address.get('case'), recordId: address.get('record') };
}

export function addressOf({ tab, complaintId, recordId }: NoticeView): string {
  const words = new URLSearchParams({ tab });
  if (complaintId) words.set('case', complaintId);
  else if (recordId) words.set('record', recordId);
  return `/notices?${words.toString()}`;
}

/** What to ask the API for. */
export const queryOf = ({ tab, complaintId, recordId }: NoticeView): Query => ({
  unread: tab === 'unread' ? 'true' : undefined,
  complaintId,
  recordId,
});

/** Whose notices alone are shown, as they are marked read together; null: of everything. */
export function onlyOf({ complaintId, recordId }: NoticeView): MarkRead | null {
  if (complaintId) return { complaintId };
  return recordId ? { recordId } : null;
}
