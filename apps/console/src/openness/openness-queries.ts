import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import {
  campaignList,
  campaignRecord,
  cellRecord,
  matrix,
  type CellQuery,
  type CellRecord,
  type OpennessMatrix,
  type WriteCellChange,
  type WriteCellRetest,
} from '@hutong/contract';
import type { Locale } from '@hutong/casework';
import { queryString } from '../api/query';
import { apiRoot, request } from '../api/request';
import { wholeTime } from './openness-address';

/** Of all that is asked about openness. */
export const opennessKey = ['openness'];

/** The campaigns, newest first as the API gives them. */
export const useCampaigns = () =>
  useQuery({
    queryKey: ['campaigns', 'list'],
    queryFn: () => request('/campaigns', campaignList),
    staleTime: 60_000,
  });

/** The campaign that is meant: the one asked for, or else the one under way; null: the whole time. */
export function useMeantCampaign(asked: string | null) {
  const { data, isPending } = useCampaigns();
  const underWay = data?.items.find(({ state }) => state === 'running') ?? data?.items[0];
  const meant = asked === wholeTime ? null : (asked ?? underWay?.id ?? null);
  return { campaign: meant, campaigns: data?.items ?? [], isPending: isPending && asked === null };
}

/** A campaign with its phases and what was announced when. */
export const useCampaign = (id: string | null) =>
  useQuery({
    queryKey: ['campaigns', 'one', id],
    queryFn: () => request(`/campaigns/${id}`, campaignRecord),
    enabled: id !== null,
    staleTime: 60_000,
  });

/** Every cell with its whole history; scenes and days are chosen here, without asking again. */
export const useMatrix = (campaign: string | null, ready: boolean) =>
  useQuery({
    queryKey: [...opennessKey, 'matrix', campaign],
    queryFn: (): Promise<OpennessMatrix> => request('/openness', matrix, { query: { campaign } }),
    enabled: ready,
    placeholderData: keepPreviousData,
  });

/** One relation with everything that it stands on. */
export const useCell = (asked: CellQuery) =>
  useQuery({
    queryKey: [...opennessKey, 'cell', asked],
    queryFn: (): Promise<CellRecord> => request('/openness/cell', cellRecord, { query: asked }),
  });

export const sendChange = (body: WriteCellChange): Promise<CellRecord> =>
  request('/openness/changes', cellRecord, { method: 'POST', body });
export const sendRetest = (body: WriteCellRetest): Promise<CellRecord> =>
  request('/openness/retests', cellRecord, { method: 'POST', body });

/** The matrix of a day as CSV, in the language of the screen. */
export const matrixCsv = (query: {
  campaign: string | null;
  scene: string | null;
  on: string;
  lang: Locale;
}) => `${apiRoot}/openness/export.csv${queryString(query)}`;

/** Forgets what is known of the matrix, so that it is asked for again. */
export function useRefreshOpenness(): () => Promise<void> {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: opennessKey });
}
