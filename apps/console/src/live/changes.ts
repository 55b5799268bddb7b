import { liveChange, type LiveChange } from '@hutong/contract';
import { apiRoot } from '../api/request';

type Listener = (change: LiveChange) => void;
const listeners = new Set<Listener>();

/** Hears of every change of a complaint or a record of the ledger that this person may see. Answers how to stop listening. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens the live stream; the browser itself connects again after a break. `missed` is called after each break. */
export function openStream(missed: () => void): () => void {
  const stream = new EventSource(`${apiRoot}/stream`);
  let broken = false;
  stream.addEventListener('error', () => {
    broken = true;
  });
  stream.addEventListener('open', () => {
    if (broken) missed();
    broken = false;
  });
  stream.addEventListener('change', (event: MessageEvent<unknown>) => {
    const change = parseChange(event.data);
    if (change) for (const listener of listeners) listener(change);
  });
  return () => stream.close();
}

function parseChange(text: unknown): LiveChange | null {
  try {
    return liveChange.safeParse(JSON.parse(String(text))).data ?? null;
  } catch {
    return null;
  }
}
