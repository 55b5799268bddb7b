import type { PortalTime } from '@hutong/contract';

/** The portal's time as this page knows it. */
export interface KnownTime {
  /** By how much the portal is ahead of this device. */
  readonly aheadMs: number;
  /** The legal day when it was told: with it, screens are drawn anew when a day begins. */
  readonly day: string;
  readonly movedByMs: number;
  readonly movable: boolean;
}

/** Until the portal has told, the device's own time does; the server decides what is late. */
export const unknownTime: KnownTime = { aheadMs: 0, day: '', movedByMs: 0, movable: false };

/** What the way of an answer may take; below it nothing has changed, and no screen need be drawn anew. */
const jitter = 2_000;

/** What the portal told when the device said `deviceNow`. */
export function knownTime(
  { now, today, movedByMs, movable }: PortalTime,
  deviceNow: number,
  before: KnownTime | undefined,
): KnownTime {
  const aheadMs = Date.parse(now) - deviceNow;
  const same = before !== undefined && Math.abs(aheadMs - before.aheadMs) < jitter;
  return { aheadMs: same ? before.aheadMs : aheadMs, day: today, movedByMs, movable };
}
