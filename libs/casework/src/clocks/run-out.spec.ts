import { stepped } from './case-clocks';
import { autumnBasis, beijing, Story } from './story.fixture';

/** Filed, forwarded and acknowledged in the last days before the Golden Week. */
const acknowledged = () =>
  new Story()
    .tell({ event: 'file', at: beijing('2021-09-28 09:00') })
    .tell({ event: 'accept', at: beijing('2021-09-29 10:00') })
    .tell({ event: 'acknowledge', at: beijing('2021-09-29 15:00') });
const asked = () =>
  acknowledged().tell({
    event: 'requestInformation',
    at: beijing('2021-09-30 11:00'),
    askedBy: 'respondent',
  });

describe('a clock that has run out', () => {
  it('does not pause for a question that comes too late', () => {
    const story = acknowledged();
    const before = story.clock('response');
    story.tell({ event: 'requestInformation', at: beijing('2021-10-20 00:00'), askedBy: 'respondent' });
    expect(story.clock('response')).toBe(before);
    expect(story.kinds).toEqual(['response', 'information']);
  });

  it('pauses in the last minute of its last day', () => {
    const story = acknowledged();
    story.tell({ event: 'requestInformation', at: beijing('2021-10-19 23:59'), askedBy: 'respondent' });
    expect(story.clock('response')).toMatchObject({ pauses: [{ to: null }], nextStepAt: null });
  });

  it('owes its breach although the late response stopped it before anybody had looked', () => {
    const story = acknowledged().tell({ event: 'respond', at: beijing('2021-10-21 09:00') });
    expect(story.work.stop).toEqual([
      { kind: 'response', nextStepAt: beijing('2021-10-20 00:00').toISOString() },
    ]);
  });

  it('owes nothing once the breach is recorded', () => {
    const story = acknowledged();
    const recorded = stepped(story.clock('response'), beijing('2021-10-20 00:00'), autumnBasis);
    expect(recorded.nextStepAt).toBe(beijing('2021-10-20 09:00').toISOString());
    story.running = [recorded];
    story.tell({ event: 'respond', at: beijing('2021-10-21 09:00') });
    expect(story.work.stop).toEqual([{ kind: 'response', nextStepAt: null }]);
  });

  it('lapses only while it runs: a confirmation that came late is one', () => {
    const story = acknowledged()
      .tell({ event: 'respond', at: beijing('2021-10-08 09:00') })
      .tell({ event: 'confirm', at: beijing('2021-11-01 09:00') });
    expect(story.work.stop).toEqual([{ kind: 'confirmation', nextStepAt: null }]);
  });

  it('that stood still when it was stopped missed nothing', () => {
    const story = asked().tell({ event: 'withdraw', at: beijing('2021-11-30 09:00') });
    expect(story.work.stop).toContainEqual({ kind: 'response', nextStepAt: null });
    expect(story.running).toEqual([]);
  });
});
