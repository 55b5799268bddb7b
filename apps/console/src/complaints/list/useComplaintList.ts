import { useListContext } from 'ra-core';
import { z } from 'zod';
import type { ComplaintSummary } from '@hutong/contract';
import { filtersOf, type Filters, type ListState } from '../../api/query';

const counted = z.object({ total: z.object({ value: z.number(), exact: z.boolean() }).nullable() });

/** The list of complaints as the screen needs it: react-admin's list, with filters as plain words. */
export function useComplaintList() {
  const list = useListContext<ComplaintSummary>();
  const filters = filtersOf(list.filterValues);
  const change = (next: Filters) => list.setFilters(next, undefined, false);
  const state: ListState = { filters, sort: list.sort };
  return {
    ...list,
    filters,
    state,
    change,
    /** Sets or, with an empty word, removes one filter. */
    set: (key: string, value: string) => change(filtersOf({ ...filters, [key]: value })),
    counted: counted.safeParse(list.meta).data?.total ?? null,
  };
}
