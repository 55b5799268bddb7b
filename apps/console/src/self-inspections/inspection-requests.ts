import { keepPreviousData, useQuery } from '@tanstack/react-query';
import {
  page,
  selfInspectionRecord,
  selfInspectionSummary,
  type SelfInspectionRecord,
  type SelfInspectionSummary,
  type SelfInspectionTransition,
} from '@hutong/contract';
import type { Filters } from '../api/query';
import { request } from '../api/request';

export const inspectionsKey = ['self-inspections'] as const;
export const inspectionKey = (id: string) => [...inspectionsKey, id] as const;
const pageOfForms = page(selfInspectionSummary);
/** Far more forms than a campaign has: 200 platforms, 10 scenarios. */
const mostPages = 20;

/** A page of forms that match. */
export const useInspections = (query: Filters, cursor: string) =>
  useQuery({
    queryKey: [...inspectionsKey, 'list', query, cursor],
    queryFn: () => request('/self-inspections', pageOfForms, { query: { ...query, limit: 25, cursor } }),
    placeholderData: keepPreviousData,
  });

/** All forms of a campaign that the asker sees; null: not known yet of which. */
export const useFormsOf = (campaign: string | null) =>
  useQuery({
    queryKey: [...inspectionsKey, 'all', campaign],
    queryFn: () => readAll(campaign ?? ''),
    enabled: campaign !== null,
    placeholderData: keepPreviousData,
  });

async function readAll(campaign: string): Promise<SelfInspectionSummary[]> {
  const forms: SelfInspectionSummary[] = [];
  let cursor: string | null = '';
  for (let pages = 0; cursor !== null && pages < mostPages; pages += 1) {
    const query: Filters = { campaign, limit: '100', cursor };
    const { items, next }: { items: SelfInspectionSummary[]; next: string | null } = await request(
      '/self-inspections',
      pageOfForms,
      { query },
    );
    forms.push(...items);
    cursor = next;
  }
  return forms;
}

export const readInspection = (id: string): Promise<SelfInspectionRecord> =>
  request(`/self-inspections/${encodeURIComponent(id)}`, selfInspectionRecord);

export const useInspection = (id: string) =>
  useQuery({ queryKey: inspectionKey(id), queryFn: () => readInspection(id) });

export const doWithInspection = (id: string, body: SelfInspectionTransition): Promise<SelfInspectionRecord> =>
  request(`/self-inspections/${id}/transitions`, selfInspectionRecord, { method: 'POST', body });
