import { dayWithin, newestBy, placeOf, spanOf, weekAfter } from './span';

const underWay = spanOf({ startsOn: '2026-09-14', endsOn: '2027-03-14', today: '2026-11-23' });

describe('the days of the slider', () => {
  it('end today while the campaign is under way, though it is drawn to its end', () => {
    expect(underWay).toEqual({ from: '2026-09-14', to: '2027-03-14', last: '2026-11-23' });
  });

  it('end with a campaign that is over, and have one day where it has not begun', () => {
    expect(spanOf({ startsOn: '2021-07-26', endsOn: '2022-01-26', today: '2026-11-23' }).last).toBe(
      '2022-01-26',
    );
    expect(spanOf({ startsOn: '2026-12-01', endsOn: '2027-01-26', today: '2026-11-23' }).last).toBe(
      '2026-12-01',
    );
  });

  it('keep a day that somebody wrote into the address within them', () => {
    expect(dayWithin(underWay, null)).toBe('2026-11-23');
    expect(dayWithin(underWay, '2026-10-01')).toBe('2026-10-01');
    expect(dayWithin(underWay, '2027-01-01')).toBe('2026-11-23');
    expect(dayWithin(underWay, '1999-01-01')).toBe('2026-09-14');
  });

  it('are walked through by weeks, and the last step ends today', () => {
    expect(weekAfter(underWay, '2026-09-14')).toBe('2026-09-21');
    expect(weekAfter(underWay, '2026-11-20')).toBe('2026-11-23');
  });

  it('have their places from the left to the right', () => {
    expect(placeOf(underWay, '2026-09-14')).toBe(0);
    expect(placeOf(underWay, '2027-03-14')).toBe(100);
    expect(placeOf(underWay, '2030-01-01')).toBe(100);
    expect(
      placeOf(spanOf({ startsOn: '2026-11-23', endsOn: '2026-11-23', today: '2026-11-23' }), '2026-11-23'),
    ).toBe(0);
  });
});

describe('what had been announced last', () => {
  const moments = [{ on: '2026-11-06' }, { on: '2026-10-29' }, { on: '2027-01-18' }, { on: '2026-01-01' }];
  it('is the newest by the day, not what comes later nor what was before the campaign', () => {
    expect(newestBy(moments, underWay, '2026-11-05')).toEqual({ on: '2026-10-29' });
    expect(newestBy(moments, underWay, '2026-11-06')).toEqual({ on: '2026-11-06' });
    expect(newestBy(moments, underWay, '2026-10-01')).toBeNull();
  });
});
