import { type ClockKind, clockKinds, ledgerClockOwner, owedBy, type ReadingSide } from '@hutong/casework';

/** The side that owes what a clock measures, of complaints and of the ledger. */
export const ownerOf: Record<ClockKind, ReadingSide> = { ...owedBy, ...ledgerClockOwner };

export const kindsOwedBy = (side: ReadingSide): ClockKind[] =>
  clockKinds.filter((kind) => ownerOf[kind] === side);
