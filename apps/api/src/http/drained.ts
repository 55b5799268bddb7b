import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Waits until a stream takes more, or until nobody reads the answer any more. Leaves no listener behind. */
export async function drained(stream: Writable, answer: Writable): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  await Promise.race([once(stream, 'drain', { signal }), once(answer, 'close', { signal })]);
  waiting.abort();
}
