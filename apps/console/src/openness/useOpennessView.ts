import { useNavigate } from 'ra-core';
import { useLocation } from 'react-router-dom';
import { opennessAddress, opennessViewOf, type ChosenCell, type OpennessView } from './openness-address';

/** What the address asks for, and how to ask for something else. */
export function useOpennessView() {
  const view = opennessViewOf(new URLSearchParams(useLocation().search));
  const navigate = useNavigate();
  const addressOf = (change: Partial<OpennessView>) => opennessAddress({ ...view, ...change });
  return {
    view,
    addressOf,
    change: (change: Partial<OpennessView>) => navigate(addressOf(change), { replace: true }),
    /** Opening a relation is a step to which "back" leads back. */
    open: (cell: ChosenCell) => navigate(addressOf({ cell })),
    close: () => navigate(addressOf({ cell: null }), { replace: true }),
  };
}
