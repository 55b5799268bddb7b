import { addDays, isWeekend, type LegalDate, legalDateOf, startOfDay, yearOf } from '@hutong/casework';
import { legalCalendar } from '@hutong/contract';
import { Recounting } from '../../src/calendars/recounting';
import { PortalTime } from '../../src/database/portal-time';
import type { Portal } from '../kit/portal';

const morning = 10 * 3_600_000;

export const thisYear = yearOf(legalDateOf(new Date()));
export const nextYear = thisYear + 1;

/** Moves the demo's day forward to a morning; a day that is past already stays today. */
export async function moveTo(portal: Portal, day: LegalDate): Promise<void> {
  const ms = Math.max(0, startOfDay(day).getTime() + morning - Date.now());
  await portal.look('UPDATE installation SET moved_by_ms = $1', [ms]);
  await portal.app.get(PortalTime).look();
}

/** The first Monday of March, far from every holiday. */
export function mondayInMarch(year: number): LegalDate {
  let day = `${year}-03-01`;
  while (isWeekend(day) || !isWeekend(addDays(day, -1))) day = addDays(day, 1);
  return day;
}

const about = { nameZh: '元旦', nameEn: "New Year's Day" };

/** A year whose notice declares three days at its beginning and nothing else. */
export const plainYear = (year: number) => ({
  year,
  gazette: `国办发明电〔${year - 1}〕1号`,
  reason: '录入国务院办公厅通知',
  days: [1, 2, 3].map((day) => ({ day: `${year}-01-0${day}`, kind: 'off' as const, ...about })),
});

/** As an administrator; the year in which the tests run must be known, too. */
export async function loadYears(portal: Portal, ...years: number[]): Promise<void> {
  const ada = await portal.actingAs('Ada');
  for (const year of years) {
    const { years } = legalCalendar.parse((await ada.get('/api/v1/calendar').expect(200)).body);
    if (years.includes(year)) continue;
    await ada.post('/api/v1/calendar/editions').send(plainYear(year)).expect(201);
  }
}

/** As if a minute and a half had gone by, within which every process has read the calendar again. */
export async function untilEverybodyKnows(portal: Portal): Promise<void> {
  await portal.look(
    `UPDATE calendar_edition SET loaded_at = loaded_at - interval '91 seconds' WHERE applied_at IS NULL`,
  );
  await portal.app.get(Recounting, { strict: false }).round();
}
