import { useNavigate } from 'ra-core';
import { useLocation } from 'react-router-dom';
import { filtersOf } from '../api/query';
import {
  commitmentsAddress,
  commitmentsViewOf,
  type CommitmentsView,
  type FilterName,
} from './commitments-address';

/** What the address asks for, and how to ask for something else. Every change begins at the first page. */
export function useCommitmentsView() {
  const view = commitmentsViewOf(new URLSearchParams(useLocation().search));
  const navigate = useNavigate();
  const addressOf = (change: Partial<CommitmentsView>) =>
    commitmentsAddress({ ...view, cursor: '', ...change });
  return {
    view,
    addressOf,
    change: (change: Partial<CommitmentsView>) => navigate(addressOf(change)),
    setFilter: (name: FilterName, value: string) =>
      navigate(addressOf({ filters: filtersOf({ ...view.filters, [name]: value }) })),
    narrowed: Object.keys(view.filters).length > 0,
    clear: () => navigate(addressOf({ filters: {} })),
  };
}
