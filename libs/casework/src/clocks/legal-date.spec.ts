import fc from 'fast-check';
import { addDays, daysBetween, isLegalDate, isWeekend, legalDateOf, startOfDay } from './legal-date';

const instants = fc.date({
  min: new Date('1992-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const days = instants.map(legalDateOf);

describe('legal dates', () => {
  it('counts a complaint filed at 23:59 in Beijing to that day, one minute later to the next', () => {
    expect(legalDateOf(new Date('2021-09-17T15:59:59Z'))).toBe('2021-09-17');
    expect(legalDateOf(new Date('2021-09-17T16:00:00Z'))).toBe('2021-09-18');
  });

  it('agrees with the time zone tables since daylight saving time ended', () => {
    const tables = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
    fc.assert(fc.property(instants, (instant) => legalDateOf(instant) === tables.format(instant)));
  });

  it('starts a day at its first instant', () => {
    fc.assert(
      fc.property(days, (day) => {
        const start = startOfDay(day);
        expect(legalDateOf(start)).toBe(day);
        expect(legalDateOf(new Date(start.getTime() - 1))).toBe(addDays(day, -1));
      }),
    );
  });

  it('adds days and finds them between again', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -3000, max: 3000 }),
        (day, n) => daysBetween(day, addDays(day, n)) === n,
      ),
    );
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2021-12-31', 1)).toBe('2022-01-01');
  });

  it.each(['2021-02-29', '2021-13-01', '2021-9-17', '2021-09-17T00:00', '', 'tomorrow', '2021-00-10'])(
    'does not take %j for a day',
    (text) => {
      expect(isLegalDate(text)).toBe(false);
      expect(() => addDays(text, 1)).toThrow(RangeError);
    },
  );

  it('knows the weekend', () => {
    expect(['2021-09-17', '2021-09-18', '2021-09-19', '2021-09-20'].map(isWeekend)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
