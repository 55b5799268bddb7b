import { daysFromTo, phaseShares, placeOf } from './phase-days';

const phases = [
  { kind: 'mobilisation', startsOn: '2026-09-01', endsOn: '2026-09-10' },
  { kind: 'self_inspection', startsOn: '2026-09-11', endsOn: '2026-09-30' },
] as const;

describe('the strip of phases', () => {
  it('gives each phase as much room as it has days, both ends counted', () => {
    expect(phaseShares(phases, '2026-09-10').map(({ days, standing }) => [days, standing])).toEqual([
      [10, 'current'],
      [20, 'ahead'],
    ]);
  });

  it('goes over to the next phase on its first day', () => {
    expect(phaseShares(phases, '2026-09-11').map(({ standing }) => standing)).toEqual(['past', 'current']);
  });

  it('marks today within the campaign, and nowhere before or after it', () => {
    expect(placeOf('2026-09-01', '2026-09-01', '2026-09-10')).toBe(5);
    expect(placeOf('2026-09-10', '2026-09-01', '2026-09-10')).toBe(95);
    expect(placeOf('2026-08-31', '2026-09-01', '2026-09-10')).toBeNull();
    expect(placeOf('2026-09-11', '2026-09-01', '2026-09-10')).toBeNull();
  });

  it('counts over the change of the year', () => {
    expect(daysFromTo('2026-12-31', '2027-01-01')).toBe(2);
  });
});
