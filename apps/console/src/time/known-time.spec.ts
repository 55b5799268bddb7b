import { knownTime } from './known-time';

const deviceNow = Date.parse('2026-11-22T02:00:00Z');
const told = { now: '2026-11-25T02:00:00Z', today: '2026-11-25', movedByMs: 259_200_000, movable: true };
const threeDays = 259_200_000;

describe('the portal’s time', () => {
  it('is ahead of the device by what a demo was moved', () => {
    expect(knownTime(told, deviceNow, undefined)).toEqual({
      aheadMs: threeDays,
      day: '2026-11-25',
      movedByMs: threeDays,
      movable: true,
    });
  });

  it('stays the same while answers only take their time, so that no list is drawn anew for nothing', () => {
    const before = knownTime(told, deviceNow, undefined);
    const later = { ...told, now: '2026-11-25T02:00:15Z' };
    expect(knownTime(later, deviceNow + 15_400, before)).toEqual(before);
  });

  it('follows when the day is moved on, or when a device’s clock is put right', () => {
    const before = knownTime(told, deviceNow, undefined);
    const moved = { ...told, now: '2026-11-26T02:00:00Z', today: '2026-11-26', movedByMs: 345_600_000 };
    expect(knownTime(moved, deviceNow, before).aheadMs).toBe(345_600_000);
    expect(knownTime(told, deviceNow + 60_000, before).aheadMs).toBe(threeDays - 60_000);
  });
});
