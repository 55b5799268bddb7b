import type { ComplaintKind } from '@hutong/casework';
import type { Step, Who } from '../kit/portal';
import { requests } from '../kit/story';
import { accepted, acknowledged, answered, at, openPast, type Past } from './past';

let past: Past;
beforeAll(async () => {
  past = await openPast();
});
afterAll(() => past.close());

interface Story {
  readonly kind?: ComplaintKind;
  readonly way: readonly (readonly [Who, Step, string])[];
  readonly steps: readonly string[];
  readonly end: { readonly state: string; readonly closedAs?: string };
}

/** Who does nothing, and what happens then by itself. The receipt day is day 0; 4 March 2026 is a Wednesday. */
const stories: Record<string, Story> = {
  'The regulator does not decide on acceptance': {
    way: [],
    steps: [
      '03-06 09:00 acceptance reminder:3',
      '03-10 09:00 acceptance reminder:1',
      '03-11 09:00 acceptance reminder:0',
      '03-12 00:00 acceptance breach',
      '03-12 09:00 acceptance urge',
      '03-16 09:00 acceptance supervise',
    ],
    end: { state: 'submitted' },
  },
  'WeChat neither acknowledges nor responds, with two clocks running': {
    way: [accepted],
    steps: [
      '03-06 09:00 acknowledgement reminder:1',
      '03-09 09:00 acknowledgement reminder:0',
      '03-10 00:00 acknowledgement breach',
      '03-10 09:00 acknowledgement urge',
      '03-12 09:00 acknowledgement supervise',
      '03-16 09:00 response reminder:3',
      '03-18 09:00 acknowledgement notice_candidate',
      '03-18 09:00 response reminder:1',
      '03-19 09:00 response reminder:0',
      '03-20 00:00 response breach',
      '03-20 09:00 response urge',
      '03-24 09:00 response supervise',
      '03-30 09:00 response notice_candidate',
      '04-02 09:00 response escalate',
    ],
    end: { state: 'under_review' },
  },
  'WeChat does not answer for a harmful link within 24 hours': {
    kind: 'harmful_link',
    way: [accepted, acknowledged],
    steps: [
      '03-05 22:00 harmful_first_response reminder:12',
      '03-06 06:00 harmful_first_response reminder:4',
      '03-06 10:00 harmful_first_response breach',
      '03-09 09:00 harmful_first_response urge',
      '03-11 09:00 harmful_first_response supervise',
      '03-16 09:00 response reminder:3',
      '03-17 09:00 harmful_first_response notice_candidate',
      '03-18 09:00 response reminder:1',
      '03-19 09:00 response reminder:0',
      '03-20 00:00 response breach',
      '03-20 09:00 harmful_first_response escalate',
    ],
    end: { state: 'under_review' },
  },
  'The complainant does not supply what WeChat asks for; the tenth day is a Monday': {
    way: [accepted, acknowledged, ['Han', requests.requestInformation, '03-06 10:00']],
    steps: [
      '03-13 09:00 information reminder:3',
      '03-15 09:00 information reminder:1',
      '03-16 09:00 information reminder:0',
      '03-17 00:00 information lapse',
    ],
    end: { state: 'closed', closedAs: 'lapsed' },
  },
  'The complainant says nothing to the response': {
    way: [accepted, ['Han', answered, '03-06 10:00']],
    steps: [
      '03-13 09:00 confirmation reminder:3',
      '03-15 09:00 confirmation reminder:1',
      '03-16 09:00 confirmation reminder:0',
      '03-17 00:00 confirmation lapse',
    ],
    end: { state: 'closed', closedAs: 'unanswered' },
  },
  'The regulator does not end its review; the thirtieth day is Qingming': {
    way: [accepted, ['Han', answered, '03-05 11:00'], ['complainant', requests.dispute, '03-05 12:00']],
    steps: [
      '04-04 09:00 review reminder:3',
      '04-06 09:00 review reminder:1',
      '04-07 09:00 review reminder:0',
      '04-08 00:00 review breach',
      '04-08 09:00 review urge',
      '04-10 09:00 review supervise',
    ],
    end: { state: 'under_review' },
  },
  'WeChat does not do its rework': {
    way: [
      accepted,
      ['Han', answered, '03-05 11:00'],
      ['complainant', requests.dispute, '03-05 12:00'],
      ['Ouyang', requests.return, '03-05 13:00'],
    ],
    steps: [
      '03-09 09:00 rework reminder:3',
      '03-11 09:00 rework reminder:1',
      '03-12 09:00 rework reminder:0',
      '03-13 00:00 rework breach',
      '03-13 09:00 rework urge',
      '03-17 09:00 rework supervise',
      '03-23 09:00 rework notice_candidate',
      '03-26 09:00 rework escalate',
    ],
    end: { state: 'under_review' },
  },
};

const instantOf = (line: string): Date => at(line.slice(0, 11));
const stepOf = (line: string): string => line.split(' ')[3] ?? '';
/** A reminder is no event: it makes nobody's form stale. */
const eventsOf = (steps: readonly string[]): string[] =>
  steps
    .filter((line) => !stepOf(line).startsWith('reminder'))
    .map((line) => `${line.slice(0, 11)} system ${stepOf(line)}`);

describe.each(Object.entries(stories))('%s', (_, { kind, way, steps, end }) => {
  let id: string;
  let before: string[];
  beforeAll(async () => {
    id = await past.case(way, kind);
    before = await past.history(id);
  });

  it('each step is taken at its instant, once, and not a moment before', async () => {
    for (const [index, line] of steps.entries()) {
      const sameTime = steps.filter((other) => instantOf(other) < instantOf(line)).length;
      await past.sweep(new Date(instantOf(line).getTime() - 1));
      if (sameTime === index) expect(await past.steps(id)).toEqual(steps.slice(0, index));
      await past.sweep(instantOf(line));
      await past.sweep(instantOf(line));
      expect((await past.steps(id)).slice(0, index + 1)).toEqual(steps.slice(0, index + 1));
      expect((await past.history(id)).slice(before.length)).toEqual(eventsOf(await past.steps(id)));
    }
    expect(await past.steps(id)).toEqual(steps);
    expect(await past.standing(id)).toMatchObject({
      ...end,
      closedAt: end.closedAs ? instantOf(steps.at(-1) ?? '') : null,
    });
  });

  it('a worker that slept until the end takes all of them at once, in order, with their true times', async () => {
    const twin = await past.case(way, kind);
    const woken = instantOf(steps.at(-1) ?? '');
    await past.sweep(woken);
    expect(await past.steps(twin)).toEqual(steps);
    expect((await past.history(twin)).slice(before.length)).toEqual(eventsOf(steps));
    expect(await past.standing(twin)).toMatchObject({ ...end });
    const recorded = await past.portal.look(
      'SELECT DISTINCT recorded_at AS "recordedAt" FROM clock_step WHERE complaint_id = $1',
      [twin],
    );
    expect(recorded).toEqual([{ recordedAt: woken }]);
  });
});
