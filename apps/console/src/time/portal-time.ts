import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { legalDateOf } from '@hutong/casework';
import { moveTime, portalTime, type MoveTime, type PortalTime } from '@hutong/contract';
import { request } from '../api/request';
import { knownTime, unknownTime, type KnownTime } from './known-time';

export const timeKey = ['time'];

/** What time it is for the portal, now and between questions: a demo's day is moved, and a device's clock may be wrong. */
export function usePortalTime() {
  const cache = useQueryClient();
  const { data = unknownTime } = useQuery({
    queryKey: timeKey,
    queryFn: async () => {
      const told = await request('/time', portalTime);
      return knownTime(told, Date.now(), cache.getQueryData<KnownTime>(timeKey));
    },
    staleTime: Infinity,
  });
  const { aheadMs } = data;
  const now = useCallback(() => new Date(Date.now() + aheadMs), [aheadMs]);
  return { ...data, now, today: () => legalDateOf(now()) };
}

/** Moves the day of a demo forward; for its administrators. */
export const sendMove = (forward: MoveTime['forward']): Promise<PortalTime> =>
  request('/time/moves', portalTime, { method: 'POST', body: moveTime.parse({ forward }) });
