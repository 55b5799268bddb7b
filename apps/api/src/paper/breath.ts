import { setImmediate } from 'node:timers/promises';

const longestMs = 20;

/** Lets others have their turn within long work: a page that is drawn must not keep everybody waiting. */
export class Breath {
  private since = performance.now();

  async taken(): Promise<void> {
    if (performance.now() - this.since < longestMs) return;
    await setImmediate();
    this.since = performance.now();
  }
}
