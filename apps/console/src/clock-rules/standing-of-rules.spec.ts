import { clockRules } from '@hutong/casework';
import type { ClockRuleShape } from '@hutong/contract';
import { standingOf, versionsByClock, versionsOf } from './standing-of-rules';

const [acceptance] = clockRules;
if (!acceptance) throw new Error('No rules');
const version = (number: number, validFrom: string): ClockRuleShape => ({
  ...acceptance,
  appliesTo: [...acceptance.appliesTo],
  startsOn: [...acceptance.startsOn],
  stopsOn: [...acceptance.stopsOn],
  pausesIn: [...acceptance.pausesIn],
  reminders: [...acceptance.reminders],
  escalations: [...acceptance.escalations],
  version: number,
  validFrom,
  createdAt: null,
  createdBy: null,
  reason: null,
  running: null,
});
const first = version(1, '2021-01-01');
const second = version(2, '2026-06-01');
const third = version(3, '2027-01-01');
const all = [first, third, second];
const today = '2026-12-07';

describe('the versions of a clock', () => {
  it('tell which is in force today and which comes next', () => {
    const [clock] = versionsByClock(all, today);
    expect(clock).toMatchObject({ kind: 'acceptance', current: { version: 2 }, next: { version: 3 } });
  });

  it('stand newest first, each with what it is', () => {
    const versions = versionsOf('acceptance', all);
    expect(versions.map((rule) => [rule.version, standingOf(rule, versions, today)])).toEqual([
      [3, 'coming'],
      [2, 'in_force'],
      [1, 'replaced'],
    ]);
  });

  it('change over on the very day on which the new one is valid', () => {
    expect(versionsByClock(all, '2026-12-31')[0]?.current?.version).toBe(2);
    expect(versionsByClock(all, '2027-01-01')[0]).toMatchObject({ current: { version: 3 }, next: null });
  });

  it('name the first of several that are to come, and clocks without a version not at all', () => {
    const later = [first, version(2, '2027-01-01'), version(3, '2028-01-01')];
    expect(versionsByClock(later, today)[0]?.next?.version).toBe(2);
    expect(versionsByClock([], today)).toEqual([]);
  });
});
