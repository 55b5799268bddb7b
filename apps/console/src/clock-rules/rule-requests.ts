import { useQuery } from '@tanstack/react-query';
import { clockRule, type WriteClockRule } from '@hutong/contract';
import { z } from 'zod';
import { request } from '../api/request';

export const rulesKey = ['clock-rules'] as const;
const rules = z.object({ items: z.array(clockRule) });

/** All versions of all clocks. */
export const useClockRules = () =>
  useQuery({
    queryKey: rulesKey,
    queryFn: async () => (await request('/clock-rules', rules)).items,
  });

export const layDown = (body: WriteClockRule) => request('/clock-rules', clockRule, { method: 'POST', body });
