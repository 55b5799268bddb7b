import { clockFrom } from './portal-time';

describe('the time that the portal tells', () => {
  const told = { now: '2026-11-22T08:00:00Z', movedByMs: 0, movable: false };

  it('puts the clock of Chen Jie’s phone right, which is an hour slow', () => {
    const clock = clockFrom(told, Date.parse('2026-11-22T07:00:00Z'));
    expect(clock).toEqual({ aheadMs: 3_600_000, moved: false, demo: false });
  });

  it('is marked where a demo was moved forward, and nowhere else', () => {
    const device = Date.parse('2026-11-22T08:00:00Z');
    const demo = { ...told, movable: true };
    expect(clockFrom(demo, device)).toEqual({ aheadMs: 0, moved: false, demo: true });
    const moved = clockFrom({ ...demo, now: '2026-11-25T08:00:00Z', movedByMs: 3 * 86_400_000 }, device);
    expect(moved).toEqual({ aheadMs: 3 * 86_400_000, moved: true, demo: true });
  });
});
