import { type ComplaintRecord, liveChange } from '@hutong/contract';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Refusal } from '../api/client';
import { showComplaint } from '../api/requests';

export interface Following {
  readonly record: ComplaintRecord | null;
  /** Why the newest state could not be fetched. */
  readonly failure: unknown;
  /** How often somebody else's change arrived while the page was open. */
  readonly updates: number;
  /** Shows what one's own action answered. */
  readonly show: (record: ComplaintRecord) => void;
  /** Fetches the newest state; null when that failed. */
  readonly refresh: () => Promise<ComplaintRecord | null>;
}

const pollEvery = 60_000;

/** A complaint, kept up to date while its page is open. `onClosed` when it is no longer open on this device. */
export function useRecord(complaintId: string, onClosed: () => void): Following {
  const [record, setRecord] = useState<ComplaintRecord | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [updates, setUpdates] = useState(0);
  const revisionRef = useRef(0);
  const closedRef = useRef(onClosed);
  useEffect(() => {
    closedRef.current = onClosed;
  });

  const take = useCallback((next: ComplaintRecord) => {
    revisionRef.current = next.revision;
    setRecord(next);
    setFailure(null);
  }, []);
  const show = useCallback(
    (next: ComplaintRecord) => {
      take(next);
      setUpdates(0);
    },
    [take],
  );

  const refresh = useCallback(async () => {
    try {
      const next = await showComplaint(complaintId);
      if (revisionRef.current > 0 && next.revision > revisionRef.current) setUpdates((count) => count + 1);
      if (next.revision >= revisionRef.current) take(next);
      return next;
    } catch (refused) {
      if (refused instanceof Refusal && refused.status === 401) closedRef.current();
      else setFailure(refused);
      return null;
    }
  }, [complaintId, take]);

  useEffect(() => {
    void refresh();
    return followChanges(complaintId, () => revisionRef.current, refresh);
  }, [complaintId, refresh]);

  return { record, failure, updates, show, refresh };
}

/** Listens to the live stream; asks now and then as well, since not every network lets a stream through. */
function followChanges(complaintId: string, seen: () => number, refresh: () => Promise<unknown>): () => void {
  const stream = 'EventSource' in window ? new EventSource('/api/v1/stream') : null;
  stream?.addEventListener('change', (event: MessageEvent<unknown>) => {
    const change = readChange(event.data);
    if (change?.complaintId === complaintId && change.revision > seen()) void refresh();
  });
  const whenVisible = () => {
    if (document.visibilityState === 'visible') void refresh();
  };
  const timer = window.setInterval(whenVisible, pollEvery);
  document.addEventListener('visibilitychange', whenVisible);
  window.addEventListener('online', whenVisible);
  return () => {
    stream?.close();
    window.clearInterval(timer);
    document.removeEventListener('visibilitychange', whenVisible);
    window.removeEventListener('online', whenVisible);
  };
}

function readChange(text: unknown) {
  try {
    return typeof text === 'string' ? (liveChange.safeParse(JSON.parse(text)).data ?? null) : null;
  } catch {
    return null;
  }
}
