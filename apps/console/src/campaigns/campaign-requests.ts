import { useQuery } from '@tanstack/react-query';
import {
  campaignList,
  campaignRecord,
  type CampaignRecord,
  type CampaignSummary,
  type CampaignTransition,
  type WriteCampaign,
} from '@hutong/contract';
import { apiRoot, request } from '../api/request';

export const campaignsKey = ['campaigns'] as const;
export const campaignKey = (id: string) => [...campaignsKey, id] as const;

export const useCampaigns = () =>
  useQuery({
    queryKey: [...campaignsKey, 'list'],
    queryFn: async () => (await request('/campaigns', campaignList)).items,
  });

export const readCampaign = (id: string): Promise<CampaignRecord> =>
  request(`/campaigns/${encodeURIComponent(id)}`, campaignRecord);

/** A campaign; with null none is asked for. */
export const useCampaign = (id: string | null) =>
  useQuery({
    queryKey: campaignKey(id ?? ''),
    queryFn: () => readCampaign(id ?? ''),
    enabled: id !== null,
  });

export const prepareCampaign = (body: WriteCampaign): Promise<CampaignRecord> =>
  request('/campaigns', campaignRecord, { method: 'POST', body });

export const doWithCampaign = (id: string, body: CampaignTransition): Promise<CampaignRecord> =>
  request(`/campaigns/${id}/transitions`, campaignRecord, { method: 'POST', body });

export const summaryAddress = (id: string) => `${apiRoot}/campaigns/${id}/summary.pdf`;

/** The campaign that a page begins with: the one that is asked for, else what is under way, else the newest. */
export function campaignShown(
  campaigns: readonly CampaignSummary[],
  asked: string | null,
): CampaignSummary | null {
  const newestFirst = [...campaigns].sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
  return (
    newestFirst.find(({ id }) => id === asked) ??
    newestFirst.find(({ state }) => state === 'running') ??
    newestFirst[0] ??
    null
  );
}
