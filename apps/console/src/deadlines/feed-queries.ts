import { useQuery } from '@tanstack/react-query';
import { calendarFeed } from '@hutong/contract';
import { z } from 'zod';
import { request } from '../api/request';

export const feedKey = ['calendar-feed'];

export const useCalendarFeed = () =>
  useQuery({ queryKey: feedKey, queryFn: () => request('/calendar-feed', calendarFeed) });

/** A new secret address; the one before no longer answers. */
export const makeFeed = () => request('/calendar-feed', calendarFeed, { method: 'POST' });
export const revokeFeed = () => request('/calendar-feed', z.unknown(), { method: 'DELETE' });
