import { move } from '../../complaints/list/useListKeys';
import { useKeys } from '../../layout/keys';
import { ledgerSearchId } from './LedgerFilters';

/** Keys of the ledger: up and down the lines, search. Enter follows the line's own link. */
export function useLedgerKeys(): void {
  useKeys({
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    '/': () => document.getElementById(ledgerSearchId)?.focus(),
  });
}
