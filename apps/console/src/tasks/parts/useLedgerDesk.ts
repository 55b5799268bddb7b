import { deskOf, useSession } from '../../access/session';

/** Who looks at the ledger, and what they may begin there. What can be done with an item the item itself says. */
export function useLedgerDesk() {
  const session = useSession();
  const role = session?.person?.role;
  const writes = role === 'officer' || role === 'supervisor';
  return {
    regulator: deskOf(session) === 'regulator',
    /** May list, draft and start batches. */
    writes,
    issues: role === 'supervisor',
    /** Takes part in the work; auditors look on. */
    works: role !== undefined && role !== 'auditor',
    personId: session?.person?.id ?? null,
  };
}
