import fc from 'fast-check';
import { retestResults } from '../words/complaint';
import { commitmentStates } from './commitment-workflow';
import {
  type CellChange,
  type CellFacts,
  cellStateAfter,
  cellStateOn,
  contradictionsOf,
  isOpen,
} from './openness';
import { cellStates } from './words';

describe('what a re-test says of a cell', () => {
  it.each([
    ['opens', 'blocked', 'open'],
    ['opens', 'unknown', 'open'],
    ['opens', 'degraded', 'open'],
    ['opens_after_confirmation', 'open', 'open_after_confirmation'],
    ['opens', 'open_after_confirmation', 'open'],
    // One re-test does not end a trial, and a choice that works is still the user's.
    ['opens', 'trial', 'trial'],
    ['opens_after_confirmation', 'user_choice', 'user_choice'],
    ['still_blocked', 'open', 'blocked'],
    ['still_blocked', 'user_choice', 'blocked'],
    ['still_blocked', 'trial', 'blocked'],
    ['inconclusive', 'open', null],
    ['inconclusive', 'blocked', null],
  ] as const)('%s where it was %s: %s', (result, before, after) => {
    expect(cellStateAfter(result, before)).toBe(after);
  });

  it('is said again by the same re-test: nothing changes any more', () => {
    for (const result of retestResults)
      for (const before of cellStates) {
        const after = cellStateAfter(result, before);
        if (after !== null) expect(cellStateAfter(result, after)).toBe(after);
      }
  });
});

describe('the state of a cell on a day', () => {
  const history: CellChange[] = [
    { state: 'blocked', sinceOn: '2021-08-15' },
    { state: 'open', sinceOn: '2021-09-17' },
    { state: 'trial', sinceOn: '2021-11-29' },
  ];

  it.each([
    ['2021-08-14', 'unknown'],
    ['2021-08-15', 'blocked'],
    ['2021-09-16', 'blocked'],
    ['2021-09-17', 'open'],
    ['2021-11-28', 'open'],
    ['2021-11-29', 'trial'],
    ['2022-01-31', 'trial'],
  ] as const)('on %s it was %s', (day, state) => {
    expect(cellStateOn(history, day)).toBe(state);
  });

  it('is what was entered last where two changes are of one day', () => {
    expect(cellStateOn([...history, { state: 'degraded', sinceOn: '2021-11-29' }], '2021-11-29')).toBe(
      'degraded',
    );
  });

  it('is unknown while nobody has said anything', () => {
    expect(cellStateOn([], '2021-11-29')).toBe('unknown');
  });

  it('is always one that somebody wrote, or unknown', () => {
    const day = fc.date({ min: new Date('2021-07-01'), max: new Date('2022-01-31'), noInvalidDate: true });
    const days = day.map((date) => date.toISOString().slice(0, 10));
    const change = fc.record({ state: fc.constantFrom(...cellStates), sinceOn: days });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), days, (changes, on) => {
        const sorted = changes.toSorted((a, b) => a.sinceOn.localeCompare(b.sinceOn));
        const known = sorted.filter(({ sinceOn }) => sinceOn <= on);
        expect(cellStateOn(sorted, on)).toBe(known.at(-1)?.state ?? 'unknown');
      }),
    );
  });
});

describe('a cell that contradicts itself', () => {
  const quiet: CellFacts = { state: 'open', newestRetest: 'opens', openComplaints: 0, commitments: [] };

  it.each<[string, Partial<CellFacts>, string[]]>([
    ['open, tested, no complaint', {}, []],
    ['open, but people complain', { openComplaints: 1 }, ['complaints_against_open']],
    [
      'a user’s choice, but people complain',
      { state: 'user_choice', openComplaints: 3 },
      ['complaints_against_open'],
    ],
    ['blocked, and people complain: that is no surprise', { state: 'blocked', openComplaints: 9 }, []],
    ['on trial, and people complain', { state: 'trial', openComplaints: 1 }, []],
    [
      'on trial, promised as rolled out, and people complain',
      { state: 'trial', openComplaints: 1, commitments: ['rolled_out'] },
      ['complaints_against_open'],
    ],
    ['open, but blocked at the newest re-test', { newestRetest: 'still_blocked' }, ['retest_against_state']],
    [
      'verified, but blocked at the newest re-test',
      { state: 'blocked', newestRetest: 'still_blocked', commitments: ['verified'] },
      ['promise_against_retest'],
    ],
    [
      'nothing certain at the newest re-test',
      { newestRetest: 'inconclusive', commitments: ['verified'] },
      [],
    ],
    ['never tested', { newestRetest: null }, []],
    [
      'everything at once',
      { newestRetest: 'still_blocked', openComplaints: 1, commitments: ['announced', 'rolled_out'] },
      ['complaints_against_open', 'promise_against_retest', 'retest_against_state'],
    ],
  ])('%s', (_, change, found) => {
    expect(contradictionsOf({ ...quiet, ...change })).toEqual(found);
  });

  it('only holds against a promise what was said to be done', () => {
    for (const state of commitmentStates) {
      const found = contradictionsOf({
        ...{ state: 'blocked', newestRetest: 'still_blocked', openComplaints: 2, commitments: [state] },
      });
      expect(found.length > 0).toBe(state === 'rolled_out' || state === 'verified');
    }
  });

  it('counts as open what a person reaches, if need be by a choice or a confirmation', () => {
    expect(cellStates.filter(isOpen)).toEqual(['open', 'open_after_confirmation', 'user_choice']);
  });
});
