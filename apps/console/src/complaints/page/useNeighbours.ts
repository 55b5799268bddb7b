import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useNotify, useStore } from 'ra-core';
import { z } from 'zod';
import { readNeighbours } from '../../api/casework';
import { filtersOf, type ListState } from '../../api/query';
import { useLabels } from '../../i18n/useLabels';
import { complaintAddress } from '../parts/CaseLink';

const kept = z.object({ filter: z.unknown(), sort: z.string(), order: z.string() });

/** The list from which the complaint was opened, as react-admin keeps it. */
function useListState(): ListState {
  const [params] = useStore<unknown>('complaints.listParams');
  const list = kept.safeParse(params).data;
  return {
    filters: filtersOf(list?.filter),
    sort: { field: list?.sort ?? 'due', order: list?.order ?? 'ASC' },
  };
}

/** Goes to the complaints before and behind this one in its list; says so where there is none. */
export function useNeighbours(id: string) {
  const { record } = useLabels();
  const list = useListState();
  const navigate = useNavigate();
  const notify = useNotify();
  const cache = useQueryClient();
  const neighbours = {
    queryKey: ['complaints', 'neighbours', id, list],
    queryFn: () => readNeighbours(id, list),
  };
  useQuery(neighbours);
  // A key that is pressed before the answer is there waits for it.
  const go = async (to: 'previous' | 'next', end: string) => {
    const neighbour = (await cache.ensureQueryData(neighbours).catch(() => null))?.[to];
    if (neighbour) navigate(complaintAddress(neighbour));
    else if (neighbour === null) notify(end, { type: 'info' });
  };
  return {
    previous: () => void go('previous', record.first),
    next: () => void go('next', record.last),
  };
}
