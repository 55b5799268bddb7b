import { addDays, calendarOf, isWeekend } from '@hutong/casework';
import { legalCalendar } from '@hutong/contract';
import { isWorkday } from 'chinese-days';
import { packagedYear } from '../../src/calendars/holiday-package';
import { openPortal, type Portal } from '../kit/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

it('The database agrees with a calendar that others keep on each day of 2021 to 2026', async () => {
  const { body } = await portal.anybody().get('/api/v1/calendar').expect(200);
  const { days, years } = legalCalendar.parse(body);
  const calendar = calendarOf(days, years);
  const packaged = years.flatMap((year) => packagedYear(year) ?? []);
  const fromPackage = calendarOf(
    packaged.map((day) => ({ ...day, gazette: '' })),
    years,
  );
  const everyDay = Array.from({ length: 2191 }, (_, n) => addDays('2021-01-01', n));
  expect(everyDay.at(-1)).toBe('2026-12-31');
  expect(everyDay.filter((day) => calendar.isWorkday(day) !== isWorkday(day))).toEqual([]);
  expect(everyDay.filter((day) => fromPackage.isWorkday(day) !== isWorkday(day))).toEqual([]);
  // Declared is what the notices name, also the weekend days within a holiday.
  const kinds = new Map(days.map(({ day, kind }) => [day, kind]));
  expect(packaged.filter(({ day, kind }) => kinds.get(day) !== kind)).toEqual([]);
  expect(days.filter(({ day, kind }) => kind === 'workday' && !isWeekend(day))).toEqual([]);
  expect(packaged).toHaveLength(days.length);
});

it('A year of which the package has only what the neighbouring notice says is unknown to it', () => {
  expect(packagedYear(2022)?.at(-1)?.day).toBe('2022-12-31');
  expect(packagedYear(2003)).toBeNull();
});
