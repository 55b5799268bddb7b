import { useNavigate } from 'ra-core';
import { useLocation } from 'react-router-dom';
import { deskOf, useSession } from '../access/session';
import { filtersOf } from '../api/query';
import { boardAddress, boardViewOf, isNarrowed, type BoardView } from './board-address';

/** What the address asks for, and how to ask for something else. Every change begins at the first page. */
export function useBoardView() {
  const desk = deskOf(useSession()) ?? 'administration';
  const view = boardViewOf(new URLSearchParams(useLocation().search), desk);
  const navigate = useNavigate();
  const addressOf = (change: Partial<BoardView>) => boardAddress({ ...view, cursor: '', ...change }, desk);
  return {
    desk,
    view,
    addressOf,
    change: (change: Partial<BoardView>, replace = false) => navigate(addressOf(change), { replace }),
    setFilter: (name: string, value: string) =>
      navigate(addressOf({ filters: filtersOf({ ...view.filters, [name]: value }) })),
    narrowed: isNarrowed(view, desk),
    clear: () => navigate(addressOf({ filters: {} })),
  };
}
