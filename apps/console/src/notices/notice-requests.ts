import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { notice, noticeCount, noticedCase, noticeSettings } from '@hutong/contract';
import type { MarkRead, WriteNoticeSettings } from '@hutong/contract';
import { z } from 'zod';
import type { Query } from '../api/query';
import { request } from '../api/request';
import { useProblemText } from '../i18n/useProblemText';
import { countKey, noticesKey } from './notice-count';

const noticePage = z.object({ items: z.array(notice), next: z.string().nullable() });
const casePage = z.object({ items: z.array(noticedCase), next: z.string().nullable() });

export const readNotices = (query: Query) => request('/notices', noticePage, { query });
export const readNoticedCases = (query: Query) => request('/notices/cases', casePage, { query });

export const settingsKey = ['notice-settings'] as const;
export const readSettings = () => request('/notices/settings', noticeSettings);
export const writeSettings = (body: WriteNoticeSettings) =>
  request('/notices/settings', noticeSettings, { method: 'PUT', body });

/** Marks notices as read; answers whether that worked, and says so when it did not. */
export function useMarkRead() {
  const cache = useQueryClient();
  const notify = useNotify();
  const problemText = useProblemText();
  return async (body: MarkRead): Promise<boolean> => {
    try {
      cache.setQueryData(countKey, await request('/notices/read', noticeCount, { method: 'POST', body }));
      await cache.invalidateQueries({ queryKey: noticesKey });
      return true;
    } catch (error) {
      notify(problemText(error), { type: 'error' });
      return false;
    }
  };
}
