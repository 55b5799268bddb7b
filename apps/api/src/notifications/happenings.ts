import type { ClockKind, LedgerKind, Locale, Side } from '@hutong/casework';
import type { Tx } from '../database/tx';
import { behind } from './happening-rows';

/** Where notices come from: the history of cases and of the ledger, and the reminders of their clocks. */
export const sources = ['clock_step', 'case_event', 'ledger_event'] as const;
export type Source = (typeof sources)[number];

/** Up to where a source has been told. */
export interface Place {
  readonly writtenIn: string;
  readonly id: string;
}

/** A row of a source with what its case or record looks like now. */
export interface Happening extends Place {
  readonly action: string;
  readonly at: Date;
  /** Of a complaint or of a record of the ledger: the other is null. */
  readonly complaintId: string | null;
  readonly recordId: string | null;
  readonly recordKind: LedgerKind | null;
  readonly side: Side;
  readonly actorId: string | null;
  readonly organisationId: string | null;
  readonly visibleTo: readonly Side[];
  readonly clock: string | null;
  readonly dueOn: string | null;
  readonly moved: readonly { readonly clock: string; readonly after: string }[] | null;
  /** Of a reminder: when mail about it is of no use any more. */
  readonly deadline: Date | null;
  /** Does the platform that answers for it see it? */
  readonly forwarded: boolean;
  readonly respondentId: string | null;
  readonly affectedId: string | null;
  readonly officerId: string | null;
  readonly handlerId: string | null;
  readonly affectedHandlerId: string | null;
  /** Of the one who complained. */
  readonly locale: Locale | null;
  readonly contact: Buffer | null;
  /** Did they verify an address, and want mail? */
  readonly reachable: boolean;
}

/**
 * What follows the place up to which a source was told; null when another worker has it in hand, or while a demo is
 * being loaded. Only what was written by transactions below the snapshot's xmin: nothing can appear before it any more.
 */
export async function following(tx: Tx, source: Source, most: number): Promise<Happening[] | null> {
  const [place] = await tx.query<Place>({
    name: 'notice:place',
    text: `SELECT written_in::text AS "writtenIn", id::text FROM told_until
      WHERE source = $1 AND NOT EXISTS (SELECT FROM installation WHERE seeded_at IS NOT NULL AND NOT demo)
      FOR UPDATE SKIP LOCKED`,
    values: [source],
  });
  return place ? tx.query<Happening>(behind[source](place, most)) : null;
}

/** In the transaction that adds the notices: both or neither. */
export async function moveOn(tx: Tx, source: Source, { writtenIn, id }: Place): Promise<void> {
  await tx.query({
    name: 'notice:move-on',
    text: 'UPDATE told_until SET written_in = $2, id = $3 WHERE source = $1',
    values: [source, writtenIn, id],
  });
}

/** The date that it is about. */
export function dueOnOf({ moved, dueOn }: Happening, clock: ClockKind | null): string | null {
  return moved?.find((one) => one.clock === clock)?.after ?? dueOn;
}
