import { useNavigate } from 'ra-core';
import { useLocation } from 'react-router-dom';
import { filtersOf, type Filters } from '../api/query';
import { useCampaigns } from './task-requests';
import { everyCampaign, tasksAddress, tasksViewOf, type TasksView } from './tasks-address';

/** What the address of the ledger asks for, and how to ask for something else. Every change begins at the first page. */
export function useTasksView() {
  const view = tasksViewOf(new URLSearchParams(useLocation().search));
  const navigate = useNavigate();
  const campaigns = useCampaigns();
  const running = campaigns.data?.find(({ state }) => state === 'running') ?? campaigns.data?.[0];
  const chosen = view.campaign ?? running?.id ?? null;
  const campaign = chosen === everyCampaign ? null : chosen;
  const known = view.campaign !== null || !campaigns.isPending;
  const addressOf = (change: Partial<TasksView>) => tasksAddress({ ...view, cursor: '', ...change });
  const change = (next: Partial<TasksView>, replace = false) => navigate(addressOf(next), { replace });
  return {
    view,
    /** The campaign that is meant; null: all of them, or there is none. */
    campaign,
    campaigns: campaigns.data ?? [],
    /** As the API takes them; null while it is not known which campaign is meant. */
    query: known ? filtersOf({ ...view.filters, campaign: campaign ?? '' }) : null,
    addressOf,
    change,
    setFilter: (name: string, value: string) =>
      change({ filters: filtersOf({ ...view.filters, [name]: value }) }),
    narrowed: Object.keys(view.filters).length > 0,
    clear: () => change({ filters: {} }),
    /** Closes what lies over the ledger. */
    close: (filters: Filters = view.filters) =>
      change({ batch: null, making: null, complaints: [], filters, cursor: view.cursor }),
  };
}
