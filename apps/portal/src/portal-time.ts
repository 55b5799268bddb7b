import { type LegalDate, legalDateOf } from '@hutong/casework';
import { useEffect } from 'preact/hooks';
import { showTime, type ToldTime } from './api/requests';
import { lasting } from './storage';
import { createStore, useStore } from './store';

/** The portal's time as this device knows it. */
export interface PortalClock {
  /** By how much the portal is ahead of this device: its clock may be wrong, and a demo can be moved forward. */
  readonly aheadMs: number;
  readonly moved: boolean;
  readonly demo: boolean;
}

const known = createStore<PortalClock>({ aheadMs: 0, moved: false, demo: lasting.read('demo') === true });
const askEvery = 60_000;

/** What the portal told, when the device said `deviceNow`. */
export function clockFrom({ now, movedByMs, movable }: ToldTime, deviceNow: number): PortalClock {
  return { aheadMs: Date.parse(now) - deviceNow, moved: movedByMs > 0, demo: movable };
}

/** What time it is for the portal; the device's own time until the portal has told. */
export function portalNow(): Date {
  return new Date(Date.now() + known.get().aheadMs);
}

/** The legal day of now: where a screen needs to know what day it is. */
export function currentDay(): LegalDate {
  return legalDateOf(portalNow());
}

/** Keeps the portal's time; in a demo it is asked for again, since it may be moved at any moment. */
export function usePortalClock(): PortalClock {
  const clock = useStore(known);
  const { demo } = clock;
  useEffect(() => {
    void ask();
  }, []);
  useEffect(() => {
    if (!demo) return;
    const whenVisible = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    const timer = window.setInterval(whenVisible, askEvery);
    document.addEventListener('visibilitychange', whenVisible);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', whenVisible);
    };
  }, [demo]);
  return clock;
}

/** The portal's time as it was told last. */
export function useKnownClock(): PortalClock {
  return useStore(known);
}

async function ask(): Promise<void> {
  try {
    const clock = clockFrom(await showTime(), Date.now());
    lasting.write('demo', clock.demo);
    known.set(clock);
  } catch {
    // Until it is told, the device's own time does; the server decides what is late.
  }
}
