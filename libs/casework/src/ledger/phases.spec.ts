import fc from 'fast-check';
import { addDays } from '../clocks/legal-date';
import { frameProblems, type Phase, phaseOn, proposedPhases } from './phases';
import { phaseKinds } from './words';

/** The six months that began in late July 2021. */
const startsOn = '2021-07-23';
const endsOn = '2022-01-31';
const phases: Phase[] = [
  { kind: 'mobilisation', startsOn, endsOn: '2021-07-31' },
  { kind: 'self_inspection', startsOn: '2021-08-01', endsOn: '2021-09-12' },
  { kind: 'rectification', startsOn: '2021-09-13', endsOn: '2021-11-30' },
  { kind: 'inspection', startsOn: '2021-12-01', endsOn: '2022-01-10' },
  { kind: 'summary', startsOn: '2022-01-11', endsOn },
];
const problems = (frame: Parameters<typeof frameProblems>[0]) =>
  frameProblems({ startsOn, endsOn, phases, ...frame }).map(({ code, field }) => `${code} ${field}`);
const changed = (index: number, change: Partial<Phase>) =>
  phases.map((phase, at) => (at === index ? { ...phase, ...change } : phase));

describe('the frame of a campaign', () => {
  it('is right when each phase follows the one before, from the first day to the last', () => {
    expect(problems({})).toEqual([]);
  });

  it.each<[string, Parameters<typeof frameProblems>[0], string[]]>([
    ['ends before it begins', { endsOn: '2021-07-22' }, ['need_campaign_days /endsOn']],
    ['is one day', { endsOn: startsOn }, ['need_campaign_days /endsOn']],
    ['lacks a phase', { phases: phases.slice(1) }, ['need_phases /phases']],
    ['has a phase twice', { phases: [...phases, ...phases.slice(4)] }, ['need_phases /phases']],
    ['turns two phases round', { phases: [...phases].reverse() }, ['need_phases /phases']],
    [
      'begins late',
      { phases: changed(0, { startsOn: '2021-07-24' }) },
      ['need_phase_follows /phases/0/startsOn'],
    ],
    [
      'leaves a gap',
      { phases: changed(2, { startsOn: '2021-09-14' }) },
      ['need_phase_follows /phases/2/startsOn'],
    ],
    [
      'overlaps',
      { phases: changed(3, { startsOn: '2021-11-30' }) },
      ['need_phase_follows /phases/3/startsOn'],
    ],
    ['ends early', { phases: changed(4, { endsOn: '2022-01-30' }) }, ['need_phase_follows /phases/4/endsOn']],
    [
      'has a phase that ends before it begins',
      { phases: changed(1, { endsOn: '2021-07-30' }) },
      ['need_campaign_days /phases/1/endsOn', 'need_phase_follows /phases/2/startsOn'],
    ],
  ])('%s: refused', (_, frame, expected) => {
    expect(problems(frame)).toEqual(expected);
  });
});

describe('the phases that are proposed', () => {
  it('are those of a right frame, whatever days a campaign has from its fifth on', () => {
    const first = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2021-01-01', days));
    fc.assert(
      fc.property(first, fc.integer({ min: phaseKinds.length - 1, max: 800 }), (from, length) => {
        const to = addDays(from, length);
        expect(frameProblems({ startsOn: from, endsOn: to, phases: proposedPhases(from, to) })).toEqual([]);
      }),
    );
  });

  it('give rectification the longest part of six months', () => {
    const lengths = proposedPhases(startsOn, endsOn).map(
      (phase) => Date.parse(phase.endsOn) - Date.parse(phase.startsOn),
    );
    expect(Math.max(...lengths)).toBe(lengths[phaseKinds.indexOf('rectification')]);
  });
});

describe('the phase of a day', () => {
  it.each([
    ['2021-07-22', null],
    ['2021-07-23', 'mobilisation'],
    ['2021-07-31', 'mobilisation'],
    ['2021-08-01', 'self_inspection'],
    ['2021-11-29', 'rectification'],
    ['2022-01-31', 'summary'],
    ['2022-02-01', null],
  ])('%s: %s', (day, phase) => {
    expect(phaseOn(phases, day)).toBe(phase);
  });
});
