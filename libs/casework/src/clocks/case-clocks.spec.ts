import type { RunningClock } from './case-clocks';
import { computeDeadline } from './deadline';
import { clockRules } from './rule-rows';
import { autumnBasis, beijing, Story } from './story.fixture';

/** Filed, forwarded and acknowledged in the last days before the Golden Week. */
const acknowledged = (kind?: 'harmful_link') =>
  new Story(kind)
    .tell({ event: 'file', at: beijing('2021-09-28 09:00') })
    .tell({ event: 'accept', at: beijing('2021-09-29 10:00') })
    .tell({ event: 'acknowledge', at: beijing('2021-09-29 15:00') });
const asked = () =>
  acknowledged().tell({
    event: 'requestInformation',
    at: beijing('2021-09-30 11:00'),
    askedBy: 'respondent',
  });
const explained = (clock: RunningClock) => {
  const rule = clockRules.find(({ kind }) => kind === clock.kind);
  if (!rule) throw new Error(`There is no rule of ${clock.kind}.`);
  return computeDeadline(rule, new Date(clock.startedAt), autumnBasis.calendar, clock).steps;
};

describe('Mrs Chen\u2019s complaint about Tencent, from filing to the response', () => {
  it('hands over from clock to clock, each with its date and its first step', () => {
    const story = new Story().tell({ event: 'file', at: beijing('2021-09-28 09:00') });
    expect(story.running).toEqual([
      {
        ...{ kind: 'acceptance', ruleVersion: 1, pauses: [], extendedBy: 0, provisional: false },
        ...{ startedAt: '2021-09-28T01:00:00.000Z', doneUntil: '2021-09-28T01:00:00.000Z' },
        ...{ dueOn: '2021-10-11', dueAt: '2021-10-11T16:00:00.000Z' },
        // Three working days before: the last day before the Golden Week.
        nextStepAt: '2021-09-30T01:00:00.000Z',
      },
    ]);
    story.tell({ event: 'accept', at: beijing('2021-09-29 10:00') });
    expect(story.work.stop).toEqual([{ kind: 'acceptance', nextStepAt: null }]);
    expect(story.running.map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual([
      'acknowledgement 2021-10-08',
      'response 2021-10-19',
    ]);
    story.tell({ event: 'acknowledge', at: beijing('2021-09-29 15:00') });
    expect(story.kinds).toEqual(['response']);
    story.tell({ event: 'respond', at: beijing('2021-10-11 16:00') });
    expect(story.running.map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual(['confirmation 2021-10-21']);
    expect(story.tell({ event: 'confirm', at: beijing('2021-10-12 08:00') }).running).toEqual([]);
  });

  it('stands still while Tencent waits for her answer, and says by whose question', () => {
    const story = asked();
    expect(story.clock('response')).toMatchObject({
      dueOn: '2021-10-19',
      nextStepAt: null,
      pauses: [{ from: '2021-09-30T03:00:00.000Z', to: null, by: 'respondent' }],
    });
    expect(story.clock('information')).toMatchObject({ dueOn: '2021-10-11', pauses: [] });

    story.tell({ event: 'supply', at: beijing('2021-10-09 18:00') });
    const response = story.clock('response');
    expect(story.kinds).toEqual(['response']);
    expect(response).toMatchObject({ dueOn: '2021-10-22', nextStepAt: '2021-10-19T01:00:00.000Z' });
    const paused = explained(response).filter(({ count }) => count === 'paused');
    expect(paused.map(({ day, by }) => `${day} ${by ?? ''}`)).toEqual(
      ['09-30', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07', '10-08', '10-09'].map(
        (day) => `2021-${day} respondent`,
      ),
    );
  });

  it('is not reminded, once she has answered, of a morning that fell into the pause', () => {
    const story = acknowledged()
      .tell({ event: 'requestInformation', at: beijing('2021-10-18 10:00'), askedBy: 'respondent' })
      .tell({ event: 'supply', at: beijing('2021-10-20 18:00') });
    // Two working days are left; the third before the date was the 20th.
    expect(story.clock('response')).toMatchObject({
      dueOn: '2021-10-22',
      nextStepAt: '2021-10-21T01:00:00.000Z',
    });
  });

  it('pauses the hours of a harmful link by as long as the answer took', () => {
    const story = acknowledged('harmful_link')
      .tell({ event: 'requestInformation', at: beijing('2021-09-29 20:00'), askedBy: 'regulator' })
      .tell({ event: 'supply', at: beijing('2021-10-03 05:30') });
    expect(story.clock('harmful_first_response')).toMatchObject({
      dueAt: beijing('2021-10-03 19:30').toISOString(),
      nextStepAt: beijing('2021-10-03 07:30').toISOString(),
    });
  });

  it('goes on when the officer takes the case over instead of waiting for the answer', () => {
    const story = asked().tell({ event: 'escalate', at: beijing('2021-10-08 09:00') });
    expect(story.work.stop.map(({ kind, nextStepAt }) => [kind, nextStepAt])).toEqual([
      ['response', null],
      ['information', null],
    ]);
    expect(story.kinds).toEqual(['review']);
  });

  it('resumes the review that a question of the officer paused, and does not begin it anew', () => {
    const story = acknowledged()
      .tell({ event: 'escalate', at: beijing('2021-10-08 09:00') })
      .tell({ event: 'requestInformation', at: beijing('2021-10-11 09:00'), askedBy: 'regulator' })
      .tell({ event: 'escalate', at: beijing('2021-10-13 09:00') });
    expect(story.clock('review')).toMatchObject({
      startedAt: beijing('2021-10-08 09:00').toISOString(),
      pauses: [{ by: 'regulator', to: beijing('2021-10-13 09:00').toISOString() }],
      dueOn: '2021-11-10',
    });
  });
});

describe('an extension', () => {
  const extended = (story: Story, minute: string) =>
    story.tell({ event: 'grantExtension', at: beijing(minute), extendBy: 3 });

  it('lengthens the response clock alone, and marks the days that it gave', () => {
    const story = extended(
      new Story()
        .tell({ event: 'file', at: beijing('2021-09-28 09:00') })
        .tell({ event: 'accept', at: beijing('2021-09-29 10:00') }),
      '2021-09-30 09:00',
    );
    expect(story.work.change.map(({ kind }) => kind)).toEqual(['response']);
    expect(story.clock('acknowledgement')).toMatchObject({ dueOn: '2021-10-08', extendedBy: 0 });
    expect(story.clock('response')).toMatchObject({ dueOn: '2021-10-22', extendedBy: 3 });
    const given = explained(story.clock('response')).filter(({ extension }) => extension);
    expect(given.map(({ day }) => day)).toEqual(['2021-10-20', '2021-10-21', '2021-10-22']);
  });

  it('that is granted while she is asked counts once she has answered', () => {
    const story = extended(asked(), '2021-10-08 09:00');
    expect(story.clock('response')).toMatchObject({ dueOn: '2021-10-19', nextStepAt: null, extendedBy: 3 });
    story.tell({ event: 'supply', at: beijing('2021-10-09 18:00') });
    expect(story.clock('response').dueOn).toBe('2021-10-27');
  });

  it('does not heal what is overdue', () => {
    const story = acknowledged();
    const before = story.clock('response');
    expect(extended(story, '2021-10-20 00:00').work.change).toEqual([]);
    expect(story.clock('response')).toBe(before);
  });
});
