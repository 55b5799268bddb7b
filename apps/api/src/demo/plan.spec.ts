import {
  closings,
  complaintKinds,
  harmGrounds,
  legalDateOf,
  outcomes,
  scenes,
  states,
  symptoms,
} from '@hutong/casework';
import { calendarOf, daysBetween } from '@hutong/casework';
import { calendarRows, loadedYears } from '@hutong/migrations';
import { campaignUnderWay } from './campaign';
import { featured } from './featured';
import { demoPlan } from './plan';
import { demoPlatforms } from './platforms';
import { type PlannedComplaint } from './steps/planned';
import { almanacOf } from './timetable/almanac';
import { laidOut } from './timetable/days';
import { walk } from './walk.fixture';

const calendar = calendarOf(calendarRows, loadedYears);
const monday = new Date('2026-11-23T15:30:00+08:00');
const plan = demoPlan(monday, calendar);
const walked = plan.map((planned) => ({ planned, ...walk(planned, monday) }));

const countBy = <T>(list: readonly T[], keyOf: (one: T) => string | null | undefined) => {
  const counts: Record<string, number> = {};
  for (const one of list) {
    const key = keyOf(one) ?? 'none';
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};

describe('the plan of the demo', () => {
  it.each([
    ['on a Monday afternoon', '2026-11-23T15:30:00+08:00'],
    ['at midnight of a Sunday', '2026-11-22T00:01:00+08:00'],
    ['on a Saturday morning that works', '2026-10-10T09:59:00+08:00'],
    ['on the last day of the National Day holidays', '2026-10-07T23:58:00+08:00'],
    ['in the spring festival', '2026-02-18T10:00:00+08:00'],
    ['in a year whose holidays are not declared yet', '2027-03-02T11:20:00+08:00'],
  ])('asks only what the door grants, in order and never in the future, %s', (_, moment) => {
    const now = new Date(moment);
    const broken = demoPlan(now, calendar).flatMap((planned) =>
      walk(planned, now).problems.map((problem) => `${planned.key}: ${problem}`),
    );
    expect(broken).toEqual([]);
  });

  it('is the same for the same moment', () => {
    expect(demoPlan(monday, calendar)).toEqual(plan);
  });

  it('has about 300 complaints, at least eight in each state, and closes in every way', () => {
    expect(plan.length).toBeGreaterThanOrEqual(300);
    expect(plan.length).toBeLessThanOrEqual(330);
    const inState = countBy(walked, ({ state }) => state);
    expect(states.filter((state) => (inState[state] ?? 0) < 8)).toEqual([]);
    const closedAs = countBy(walked, (one) => one.closedAs);
    expect(closings.filter((closing) => (closedAs[closing] ?? 0) < 5)).toEqual([]);
  });

  it('knows every outcome, scene, symptom, harm and platform', () => {
    const given = new Set(walked.flatMap((one) => one.outcomes));
    expect(outcomes.filter((outcome) => !given.has(outcome))).toEqual([]);
    const missing = <T>(list: readonly T[], of: (planned: PlannedComplaint) => unknown) => {
      const known = new Set(plan.map(of));
      return list.filter((one) => !known.has(one));
    };
    expect(missing(scenes, ({ filing }) => filing.scene)).toEqual([]);
    expect(missing(symptoms, ({ filing }) => filing.symptom)).toEqual([]);
    expect(missing(harmGrounds, ({ filing }) => filing.harmGround)).toEqual([]);
    expect(missing(complaintKinds, ({ filing }) => filing.kind)).toEqual([]);
    const complainedAbout = [
      ...plan.map(({ filing }) => filing.respondent),
      ...plan
        .map(({ filing }) => filing.targetUrl ?? '')
        .flatMap((url) => (url.includes('jd.com') ? ['jd'] : [])),
    ];
    expect(
      demoPlatforms.filter(({ slug }) => !complainedAbout.includes(slug)).map(({ slug }) => slug),
    ).toEqual([]);
  });

  it('complains most about WeChat', () => {
    const about = countBy(plan, ({ filing }) => filing.respondent);
    const [[most] = ['']] = Object.entries(about).sort(([, one], [, other]) => other - one);
    expect(most).toBe('wechat');
    expect((about['wechat'] ?? 0) / plan.length).toBeGreaterThan(0.35);
    expect((about['wechat'] ?? 0) / plan.length).toBeLessThan(0.6);
  });

  it('spreads over the campaign, which is between four and five months old', () => {
    const { mobilisedOn, trialOn } = campaignUnderWay(legalDateOf(monday));
    const age = daysBetween(mobilisedOn, legalDateOf(monday));
    expect(age).toBeGreaterThanOrEqual(120);
    expect(age).toBeLessThan(150);
    expect(daysBetween(trialOn, legalDateOf(monday))).toBeLessThan(8);
    const [first] = plan;
    expect(first && legalDateOf(first.filedAt) >= mobilisedOn).toBe(true);
    const months = countBy(plan, ({ filedAt }) => filedAt.toISOString().slice(0, 7));
    expect(Object.values(months).every((count) => count >= 8)).toBe(true);
  });

  it('has cases due today, near and overdue, but lets complainants lapse instead of being overdue', () => {
    const almanac = almanacOf(calendar, legalDateOf(monday));
    const dues = walked
      .filter(({ state }) => state !== 'closed')
      .map(({ planned, state }) => ({ state, due: dueKind(planned, almanac) }));
    const counts = countBy(dues, ({ due }) => due);
    expect(counts['today']).toBeGreaterThanOrEqual(8);
    expect(counts['overdue']).toBeGreaterThanOrEqual(12);
    expect(counts['soon']).toBeGreaterThanOrEqual(30);
    expect(counts['later']).toBeGreaterThanOrEqual(20);
    const lapsing = dues.filter(({ state }) => state === 'awaiting_information' || state === 'responded');
    expect(lapsing.filter(({ due }) => due === 'overdue')).toEqual([]);
  });

  it('joins only cases about the same platform that were there before', () => {
    for (const planned of plan) {
      for (const step of planned.steps) {
        if (step.kind !== 'transition' || step.request.action !== 'mergeInto') continue;
        const { target } = step.request;
        const other = plan.find(({ key }) => key === target);
        expect(other?.filing.respondent).toBe(planned.filing.respondent);
        expect(other && other.filedAt < step.at).toBe(true);
      }
    }
  });

  it('gives the codes that README names to the cases that README describes', () => {
    for (const { key, receiptCode, state } of featured) {
      const shown = walked.find(({ planned }) => planned.key === key);
      expect([shown?.planned.receiptCode, shown?.state]).toEqual([receiptCode, state]);
    }
    expect(plan.filter(({ receiptCode }) => receiptCode !== null)).toHaveLength(3);
  });
});

/** How near the deadline of a planned case is, counted again from its instants. */
function dueKind(planned: PlannedComplaint, almanac: ReturnType<typeof almanacOf>) {
  const [filedOn, ...days] = [planned.filedAt, ...planned.steps.map(({ at }) => at)].map(legalDateOf);
  const beats = planned.steps.map((step, index) => ({
    by: 'complainant' as const,
    does: step.kind === 'transition' ? step.request.action : ('note' as const),
    after: [0, 0] as const,
    days: daysBetween((index === 0 ? filedOn : days[index - 1]) ?? '', days[index] ?? ''),
  }));
  const { dueOn } = laidOut(beats, planned.filing.kind, filedOn ?? '', almanac);
  return dueOn && almanac.standing(dueOn).kind;
}
