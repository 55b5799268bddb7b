import { useQuery } from '@tanstack/react-query';
import { mailHealth, mailItem } from '@hutong/contract';
import { z } from 'zod';
import type { Query } from '../api/query';
import { request } from '../api/request';

export const mailKey = ['mail'] as const;
const letters = z.object({ items: z.array(mailItem), next: z.string().nullable() });

export const readLetters = (query: Query) => request('/mail', letters, { query });
export const sendAgain = (id: string) => request(`/mail/${id}/retries`, z.unknown(), { method: 'POST' });

export const useMailHealth = () =>
  useQuery({
    queryKey: [...mailKey, 'health'],
    queryFn: () => request('/mail/health', mailHealth),
    refetchInterval: 30_000,
  });
