import type { LedgerClock, LedgerClockEvent, LedgerKind } from '@hutong/casework';
import type { Actor } from '../../access/actor';
import type { Statement } from '../../database/tx';

/** A record of the ledger as the door sees it; names are the columns'. Instants come as ISO text. */
export interface RecordRow {
  readonly id: string;
  readonly kind: LedgerKind;
  readonly number: string;
  readonly state: string;
  readonly revision: number;
  readonly campaign_id: string | null;
  readonly platform_id: string | null;
  readonly title: string;
  readonly shown: boolean;
  readonly published: boolean;
  readonly officer_id: string | null;
  readonly handler_id: string | null;
  readonly due_clock: string | null;
  readonly due_on: string | null;
  readonly due_at: string;
}

/** What the door may change of a record, besides state, revision and due date, which it sets itself. */
export type RecordChanges = Partial<
  Pick<RecordRow, 'title' | 'shown' | 'published' | 'officer_id' | 'handler_id' | 'campaign_id'>
>;

/** Sides of the ledger: the platform, the regulator, the portal itself. */
export type LedgerSide = 'respondent' | 'regulator' | 'system';
export const everyoneOnLedger: readonly LedgerSide[] = ['respondent', 'regulator'];

/** On which side of a record somebody stands; null when on none: a published commitment is read by strangers. */
export function ledgerSideOf(actor: Actor, row: Pick<RecordRow, 'platform_id'>): LedgerSide | null {
  if (actor.kind === 'system') return 'system';
  if (actor.organisationKind === 'regulator') return 'regulator';
  return actor.organisationId !== null && actor.organisationId === row.platform_id ? 'respondent' : null;
}

/** A locked record with what is particular to its kind, and its running clocks. */
export interface Found<D> {
  readonly row: RecordRow;
  readonly detail: D;
  readonly running: readonly LedgerClock[];
  readonly side: LedgerSide;
}

/** One entry of the history, and what happens with it. */
export interface Happening {
  readonly action: string;
  /** Told in the history, to those of `visibleTo`. */
  readonly note?: string | null;
  /** Facts of the event; what has no `before` is new. */
  readonly changes?: Readonly<Record<string, { before: unknown; after: unknown }>>;
  /** Absent: everybody who sees the record. */
  readonly visibleTo?: readonly LedgerSide[];
  /** What it means to clocks; absent: nothing. */
  readonly clocks?: Omit<LedgerClockEvent, 'at'>;
  /** Written with it, by the role that may: rows that hang on the record. In this order, before the event. */
  readonly adds?: readonly Statement[];
}

/** What a step does to a record. */
export interface RecordStep extends Happening {
  /** Absent: the state stays. */
  readonly to?: string;
  readonly set?: RecordChanges;
  /** Columns of the kind's own table. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** A record about to be opened. */
export interface NewRecord extends Happening {
  readonly id: string;
  readonly kind: LedgerKind;
  readonly state: string;
  readonly campaignId: string | null;
  readonly platformId: string | null;
  readonly title: string;
  readonly shown?: boolean;
  readonly officerId?: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Facts that had no value before. */
export function told(
  facts: Readonly<Record<string, unknown>>,
): Record<string, { before: unknown; after: unknown }> {
  const known = Object.entries(facts).filter(([, after]) => after !== undefined && after !== null);
  return Object.fromEntries(known.map(([name, after]) => [name, { before: null, after }]));
}
