import { autumn2021 } from './autumn-2021.fixture';
import { calendarOf, type DayRow } from './calendar';
import { type LegalBasis, recounted, ruleOf, stepped } from './case-clocks';
import { clockRules } from './rule-rows';
import { rulesFor } from './rules';
import { autumnBasis, beijing, Story } from './story.fixture';

const forwarded = (basis?: LegalBasis) =>
  new Story('blocked_link', basis)
    .tell({ event: 'file', at: beijing('2021-09-28 09:00') })
    .tell({ event: 'accept', at: beijing('2021-09-29 10:00') });

describe('a new version of a rule', () => {
  const october = clockRules
    .filter(({ kind }) => kind === 'response')
    .map((rule) => ({ ...rule, version: 2, amount: 5, validFrom: '2021-10-11' }));
  const basis = { ...autumnBasis, rules: [...october, ...clockRules] };

  it('leaves a running clock the version under which it began, also through a pause', () => {
    const story = forwarded(basis)
      .tell({ event: 'acknowledge', at: beijing('2021-09-29 15:00') })
      .tell({ event: 'requestInformation', at: beijing('2021-10-12 09:00'), askedBy: 'respondent' })
      .tell({ event: 'supply', at: beijing('2021-10-12 10:00') });
    expect(story.clock('response')).toMatchObject({ ruleVersion: 1, dueOn: '2021-10-20' });
  });

  it.each([
    ['2021-10-10 23:59', 1, '2021-10-22'],
    ['2021-10-11 00:00', 2, '2021-10-18'],
  ])('is taken by clocks that begin on its first day: at %s version %i', (minute, ruleVersion, dueOn) => {
    const story = new Story('blocked_link', basis)
      .tell({ event: 'file', at: beijing('2021-10-09 09:00') })
      .tell({ event: 'accept', at: beijing(minute) });
    expect(story.clock('response')).toMatchObject({ ruleVersion, dueOn });
  });

  it('that no longer applies to a kind does not bring back the old one', () => {
    const onlyHarmful = clockRules
      .filter(({ kind }) => kind === 'rework')
      .map((rule) => ({ ...rule, version: 2, appliesTo: ['harmful_link'] as const }));
    const kinds = rulesFor('blocked_link', [...clockRules, ...onlyHarmful]).map(({ kind }) => kind);
    expect(kinds).not.toContain('rework');
  });

  it('by which an action both stops and starts a clock lets it begin anew', () => {
    const anew = clockRules.map((rule) =>
      rule.kind === 'response' ? { ...rule, stopsOn: [...rule.stopsOn, 'accept' as const] } : rule,
    );
    const story = forwarded({ ...autumnBasis, rules: anew })
      .tell({ event: 'notOurs', at: beijing('2021-09-30 09:00') })
      .tell({ event: 'accept', at: beijing('2021-10-08 09:00') });
    const first = story.clock('response');
    story.standing = { state: 'submitted', resumeState: null };
    story.tell({ event: 'accept', at: beijing('2021-10-09 09:00') });
    expect([first.dueOn, story.clock('response').dueOn]).toEqual(['2021-10-21', '2021-10-22']);
  });

  it('that nobody knows stops everything, rather than a guess', () => {
    expect(() => ruleOf({ kind: 'response', ruleVersion: 3 }, basis.rules)).toThrow(/no version 3/);
  });
});

describe('a correction of the calendar', () => {
  const declared = (day: string, kind: DayRow['kind']): LegalBasis => {
    const row: DayRow = { day, kind, name: { zh: '更正', en: 'Correction' }, gazette: '更正' };
    return { ...autumnBasis, calendar: calendarOf([...autumn2021, row], [2021]) };
  };
  const response = () => forwarded().clock('response');

  it('moves a clock that runs, with its next step', () => {
    const moved = recounted(response(), declared('2021-10-13', 'off'), beijing('2021-10-11 09:00'));
    expect(moved).toMatchObject({
      dueOn: '2021-10-20',
      dueAt: beijing('2021-10-21 00:00').toISOString(),
      nextStepAt: beijing('2021-10-15 09:00').toISOString(),
    });
  });

  it('leaves alone what does not move: the very same clock', () => {
    const clock = response();
    expect(recounted(clock, declared('2021-11-11', 'off'), beijing('2021-10-11 09:00'))).toBe(clock);
  });

  it('leaves what has run out', () => {
    const clock = response();
    expect(recounted(clock, declared('2021-10-13', 'off'), beijing('2021-10-20 00:00'))).toBe(clock);
    expect(recounted(clock, declared('2021-10-13', 'off'), beijing('2021-10-19 23:59'))).not.toBe(clock);
  });

  it('leaves what stands still; it counts by the new calendar once it goes on', () => {
    const story = forwarded()
      .tell({ event: 'acknowledge', at: beijing('2021-09-29 15:00') })
      .tell({ event: 'requestInformation', at: beijing('2021-10-11 09:00'), askedBy: 'respondent' });
    const clock = story.clock('response');
    story.basis = declared('2021-10-13', 'off');
    expect(recounted(clock, story.basis, beijing('2021-10-11 10:00'))).toBe(clock);
    story.tell({ event: 'supply', at: beijing('2021-10-11 11:00') });
    expect(story.clock('response').dueOn).toBe('2021-10-21');
  });

  it('puts nobody into breach afterwards: a date that would have passed already stays', () => {
    const basis = declared('2021-10-16', 'workday');
    const clock = response();
    expect(recounted(clock, basis, beijing('2021-10-19 09:00'))).toBe(clock);
    expect(recounted(clock, basis, beijing('2021-10-18 09:00')).dueOn).toBe('2021-10-18');
  });

  it('that loads a year makes a provisional date firm', () => {
    const story = new Story().tell({ event: 'file', at: beijing('2021-12-29 09:00') });
    const clock = story.clock('acceptance');
    expect(clock).toMatchObject({ dueOn: '2022-01-05', provisional: true });
    const loaded = { ...autumnBasis, calendar: calendarOf(autumn2021, [2021, 2022]) };
    expect(recounted(clock, loaded, beijing('2021-12-30 09:00'))).toEqual({ ...clock, provisional: false });
  });

  it('does not repeat the steps that have been carried out', () => {
    const done = stepped(response(), beijing('2021-10-15 09:00'), autumnBasis);
    const moved = recounted(done, declared('2021-11-11', 'off'), beijing('2021-10-15 10:00'));
    expect(moved.nextStepAt).toBe(beijing('2021-10-18 09:00').toISOString());
  });
});
