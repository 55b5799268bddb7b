import { useQuery } from '@tanstack/react-query';
import { calendarOf, type WorkCalendar } from '@hutong/casework';
import { bilingual, legalCalendar } from '@hutong/contract';
import { z, type ZodType } from 'zod';
import { request } from './request';

/** Lists that forms choose from change rarely. */
const staleTime = 300_000;

const listOf = <T>(item: ZodType<T>) =>
  z.union([z.array(item), z.object({ items: z.array(item) }).transform(({ items }) => items)]);

const platform = z.object({ slug: z.string(), name: bilingual });
const colleague = z.object({ id: z.string(), name: z.string() });

/** The platforms that complaints can be about. */
export function usePlatforms() {
  const readPlatforms = () =>
    request('/organisations', listOf(platform), { query: { kind: 'platform', limit: 100 } });
  return useQuery({ queryKey: ['platforms'], queryFn: readPlatforms, staleTime }).data ?? [];
}

const weekendsOnly = calendarOf([], []);

/** The working days that deadlines count; weekends only until the declared days have arrived. */
export function useWorkCalendar(): WorkCalendar {
  const readCalendar = async () => {
    const { days, years } = await request('/calendar', legalCalendar);
    return calendarOf(days, years);
  };
  return useQuery({ queryKey: ['calendar'], queryFn: readCalendar, staleTime }).data ?? weekendsOnly;
}

/** The people of one's own organisation, to whom work can be assigned. */
export function useColleagues() {
  const readColleagues = () => request('/people', listOf(colleague), { query: { limit: 100 } });
  return useQuery({ queryKey: ['colleagues'], queryFn: readColleagues, staleTime }).data ?? [];
}
