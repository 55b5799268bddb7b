import type { ComplaintRecord, ExplainedDeadline } from '@hutong/contract';
import { useState } from 'preact/hooks';
import { explainDeadlines } from '../api/deadline-requests';
import { type Loaded, useLoaded } from '../deadlines/use-loaded';

export interface Deadlines extends Loaded<readonly ExplainedDeadline[]> {
  /** Somebody has asked why: from then on they are kept up to date. */
  readonly ask: () => void;
}

/** What explains the deadlines of a case, once somebody asks. */
export function useDeadlines({ id, revision }: ComplaintRecord): Deadlines {
  const [asked, setAsked] = useState(false);
  const loaded = useLoaded(asked ? `${id} ${revision}` : null, () => explainDeadlines(id));
  return { ...loaded, ask: () => setAsked(true) };
}
