import { useQuery } from '@tanstack/react-query';
import { noticeCount } from '@hutong/contract';
import { request } from '../api/request';

export const noticesKey = ['notices'] as const;
export const countKey = [...noticesKey, 'count'] as const;

/** How many notices are unread; asked anew each minute, and whenever something changes. */
export const useNoticeCount = () =>
  useQuery({
    queryKey: countKey,
    queryFn: () => request('/notices/count', noticeCount),
    refetchInterval: 60_000,
  }).data;
