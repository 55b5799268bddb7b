import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { keepings, type Keeping, type Locale } from '@hutong/casework';
import {
  commitmentRecord,
  commitmentSummary,
  page,
  type CommitmentRecord,
  type CommitmentTransition,
  type LedgerNote,
  type WriteCommitment,
} from '@hutong/contract';
import { queryString, type Filters } from '../api/query';
import { apiRoot, request } from '../api/request';
import type { Sort } from './commitments-address';

/** Of all that is asked about commitments. */
export const commitmentsKey = ['commitments'];
const pageOfCommitments = page(commitmentSummary);

/** A page of commitments. */
export const useCommitments = (filters: Filters, sort: Sort, cursor: string) =>
  useQuery({
    queryKey: [...commitmentsKey, 'list', filters, sort, cursor],
    queryFn: () =>
      request('/commitments', pageOfCommitments, { query: { ...filters, sort, cursor, limit: 25 } }),
    placeholderData: keepPreviousData,
  });

/** How many are kept, late, lapsed …: each the length of the list with its filter. */
export function useKeepingCounts(filters: Filters): ReadonlyMap<Keeping, { value: number; exact: boolean }> {
  const answers = useQueries({
    queries: keepings.map((keeping) => {
      const query = { ...filters, keeping, limit: 1, count: 'true' };
      return {
        queryKey: [...commitmentsKey, 'count', query],
        queryFn: () => request('/commitments', pageOfCommitments, { query }),
        placeholderData: keepPreviousData,
      };
    }),
  });
  return new Map(
    keepings.flatMap((keeping, index): [Keeping, { value: number; exact: boolean }][] => {
      const total = answers[index]?.data?.total;
      return total ? [[keeping, total]] : [];
    }),
  );
}

/** The whole list as CSV, with the filters and in the language of the screen. */
export const commitmentsCsv = (filters: Filters, sort: Sort, lang: Locale) =>
  `${apiRoot}/commitments/export.csv${queryString({ ...filters, sort, lang })}`;

const keyOf = (id: string) => [...commitmentsKey, 'one', id];

/** One commitment, as it is now. */
export const useCommitment = (id: string) =>
  useQuery({
    queryKey: keyOf(id),
    queryFn: (): Promise<CommitmentRecord> => request(`/commitments/${id}`, commitmentRecord),
    // While something is typed the page does not change by itself.
    refetchOnWindowFocus: false,
  });

/** Shows a state of a commitment, or reads the newest; lists and numbers about it are asked for again. */
export function useCommitmentCache(id: string) {
  const cache = useQueryClient();
  const show = useCallback(
    async (record: CommitmentRecord) => {
      await cache.invalidateQueries({
        queryKey: commitmentsKey,
        predicate: ({ queryKey }) => queryKey[1] !== 'one',
      });
      await cache.invalidateQueries({ queryKey: ['openness'] });
      cache.setQueryData(keyOf(record.id), record);
    },
    [cache],
  );
  const reload = useCallback(() => cache.invalidateQueries({ queryKey: keyOf(id) }), [cache, id]);
  return { show, reload };
}

export const sendCommitment = (body: WriteCommitment): Promise<CommitmentRecord> =>
  request('/commitments', commitmentRecord, { method: 'POST', body });
export const sendStep = (id: string, body: CommitmentTransition): Promise<CommitmentRecord> =>
  request(`/commitments/${id}/transitions`, commitmentRecord, { method: 'POST', body });
export const sendNote = (id: string, body: LedgerNote): Promise<CommitmentRecord> =>
  request(`/commitments/${id}/notes`, commitmentRecord, { method: 'POST', body });
