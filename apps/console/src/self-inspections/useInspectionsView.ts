import { useNavigate } from 'ra-core';
import { useLocation } from 'react-router-dom';
import { filtersOf } from '../api/query';
import { campaignShown, useCampaigns } from '../campaigns/campaign-requests';
import { inspectionsAddress, inspectionsViewOf, type InspectionsView } from './inspections-address';

/** What the address asks for, and how to ask for something else. Every change begins at the first page. */
export function useInspectionsView() {
  const view = inspectionsViewOf(new URLSearchParams(useLocation().search));
  const navigate = useNavigate();
  const { data: campaigns, error } = useCampaigns();
  const begun = campaigns?.filter(({ state }) => state !== 'prepared');
  const addressOf = (change: Partial<InspectionsView>) =>
    inspectionsAddress({ ...view, cursor: '', ...change });
  return {
    view,
    /** Those that have begun; undefined while that is being asked. */
    campaigns: begun,
    campaign: begun ? campaignShown(begun, view.campaign) : null,
    error,
    addressOf,
    change: (change: Partial<InspectionsView>) => navigate(addressOf(change)),
    setFilter: (name: string, value: string) =>
      navigate(addressOf({ list: true, filters: filtersOf({ ...view.filters, [name]: value }) })),
  };
}
