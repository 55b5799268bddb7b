import type { NoticeCount } from '@hutong/contract';

const most = 99;

/** The number on the bell: as it is up to 99, and nothing when there is nothing to read. */
export function shownCount(count: NoticeCount | undefined): string | null {
  if (!count || count.unread === 0) return null;
  return isMany(count) ? `${most}+` : String(count.unread);
}

/** Too many for anybody to care how many exactly. */
export const isMany = ({ unread, exact }: NoticeCount): boolean => unread > most || !exact;
