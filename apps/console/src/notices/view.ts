import type { Query } from '../api/query';

export const tabs = ['unread', 'all', 'cases'] as const;
export type Tab = (typeof tabs)[number];

/** What the page of notices shows, as its address says it. */
export interface NoticeView {
  readonly tab: Tab;
  /** Only the notices of this case. */
  readonly complaintId: string | null;
}

export function viewOf(address: URLSearchParams): NoticeView {
  const tab = tabs.find((each) => each === address.get('tab')) ?? 'unread';
  return { tab, complaintId: tab === 'cases' ? null : address.get('case') };
}

export function addressOf({ tab, complaintId }: NoticeView): string {
  const words = new URLSearchParams({ tab, ...(complaintId ? { case: complaintId } : {}) });
  return `/notices?${words.toString()}`;
}

/** What to ask the API for. */
export const queryOf = ({ tab, complaintId }: NoticeView): Query => ({
  unread: tab === 'unread' ? 'true' : undefined,
  complaintId,
});
