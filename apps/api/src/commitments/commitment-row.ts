import { type CellState, type CommitmentFacts, commitmentStates } from '@hutong/casework';
import type { CommitmentTransition, WriteCommitment } from '@hutong/contract';
import type { Found } from '../casework/ledger/record-row';

/** What is particular to a commitment; names are the columns'. Days come as text. */
export interface CommitmentRow {
  readonly source: string;
  readonly source_url: string | null;
  readonly announced_on: string;
  readonly promise_zh: string;
  readonly promise_en: string;
  readonly target_id: string | null;
  readonly link_type: string | null;
  readonly scene: string | null;
  readonly promises: CellState;
  readonly promised_on: string | null;
  readonly piloting_since_on: string | null;
  readonly rolled_out_on: string | null;
  readonly verified_at: string | null;
}
export type FoundCommitment = Found<CommitmentRow>;

export type Promised = Omit<WriteCommitment, 'platform' | 'campaign' | 'files'>;
export type Asked<A extends CommitmentTransition['action'] = CommitmentTransition['action']> = Extract<
  CommitmentTransition,
  { action: A }
>;

/** The columns of what is promised. */
export const promisedColumns = (asked: Promised, targetId: string | null) => ({
  source: asked.source,
  source_url: asked.sourceUrl ?? null,
  announced_on: asked.announcedOn,
  promise_zh: asked.promise.zh,
  promise_en: asked.promise.en,
  target_id: targetId,
  link_type: asked.linkType ?? null,
  scene: asked.scene ?? null,
  promises: asked.promises,
  promised_on: asked.promisedOn ?? null,
});

const mostTitle = 120;
/** What lists and notices call it. */
export const titleOf = ({ promise }: Promised): string => [...promise.zh.trim()].slice(0, mostTitle).join('');

/** What the rules look at. */
export function factsOf(
  { state, published }: Pick<FoundCommitment['row'], 'state' | 'published'>,
  { promised_on: promisedOn }: Pick<CommitmentRow, 'promised_on'>,
): CommitmentFacts {
  const known = commitmentStates.find((one) => one === state);
  if (!known) throw new Error(`No commitment is ever ${state}.`);
  return { state: known, published, promisedOn };
}
