import { addDays, type LegalDate, type WorkCalendar } from '@hutong/casework';
import type { NoticeSettings } from '@hutong/contract';
import { formatInTimeZone, fromZonedTime } from 'date-fns-tz';

/** How somebody wants their mail, unless they say otherwise. */
export const usualSettings: NoticeSettings = {
  mail: 'at_once',
  timeZone: 'Asia/Shanghai',
  quietFrom: '22:00',
  quietTo: '08:00',
};

/** When mail reaches somebody. */
export interface Reach extends NoticeSettings {
  /** Days off on which they are reached all the same; null for those who have no days off: a complainant is at home. */
  readonly reachedOn: ReadonlySet<LegalDate> | null;
}

export interface Matter {
  readonly now: Date;
  /** What has gone wrong waits for no working day, but never comes at night. */
  readonly grave: boolean;
  /** Of a reminder: afterwards it is of no use. */
  readonly deadline: Date | null;
}

const quarter = 900_000;
/** Longer than any row of days off. */
const longestWait = 60;

/**
 * When mail about something may go; null when none is wanted, or when a reminder would come too late. Wall clocks are
 * the recipient's; days off are the State Council's, by the recipient's date.
 */
export function mailAfter(matter: Matter, reach: Reach, calendar: WorkCalendar): Date | null {
  if (reach.mail === 'never') return null;
  let at = asWished(matter.now, reach);
  for (let waited = 0; waited < longestWait; waited += 1) {
    const { day, time } = wallClock(at, reach.timeZone);
    if (isQuiet(time, reach)) at = quietEnd(at, day, time, reach);
    else if (!matter.grave && isDayOff(day, reach, calendar)) at = dayBegins(addDays(day, 1), reach);
    else return matter.deadline && at >= matter.deadline ? null : at;
  }
  return null;
}

/** Before nights and days off are looked at. */
function asWished(now: Date, { mail, timeZone, quietTo }: Reach): Date {
  if (mail === 'hourly') {
    const { time } = wallClock(now, timeZone);
    const minutes = Number(time.slice(3, 5));
    const minuteBegan = Math.floor(now.getTime() / 60_000) * 60_000;
    return new Date(minuteBegan + (60 - minutes) * 60_000);
  }
  if (mail !== 'daily') return now;
  const { day } = wallClock(now, timeZone);
  const today = instantOf(day, quietTo, timeZone);
  return today >= now ? today : instantOf(addDays(day, 1), quietTo, timeZone);
}

/** From a time until another; over midnight when it ends earlier than it begins, none when they are the same. */
function isQuiet(time: string, { quietFrom, quietTo }: Reach): boolean {
  return quietFrom <= quietTo ? quietFrom <= time && time < quietTo : time >= quietFrom || time < quietTo;
}

function quietEnd(at: Date, day: LegalDate, time: string, reach: Reach): Date {
  const endsTomorrow = reach.quietFrom > reach.quietTo && time >= reach.quietFrom;
  const end = instantOf(endsTomorrow ? addDays(day, 1) : day, reach.quietTo, reach.timeZone);
  // An hour that comes twice in autumn: its first end may lie behind us.
  return end > at ? end : new Date(at.getTime() + quarter);
}

/** The first moment of a day that is not night. */
function dayBegins(day: LegalDate, reach: Reach): Date {
  const midnight = instantOf(day, '00:00', reach.timeZone);
  return isQuiet('00:00', reach) ? instantOf(day, reach.quietTo, reach.timeZone) : midnight;
}

function isDayOff(day: LegalDate, { reachedOn }: Reach, calendar: WorkCalendar): boolean {
  return reachedOn !== null && !reachedOn.has(day) && !calendar.isWorkday(day);
}

function wallClock(at: Date, timeZone: string): { day: LegalDate; time: string } {
  const [day = '', time = ''] = formatInTimeZone(at, timeZone, 'yyyy-MM-dd HH:mm').split(' ');
  return { day, time };
}

/** A wall clock's instant. One that daylight saving skips is the first instant after the gap. */
function instantOf(day: LegalDate, time: string, timeZone: string): Date {
  let at = fromZonedTime(`${day}T${time}:00`, timeZone);
  for (let shown = wallClock(at, timeZone); `${shown.day}${shown.time}` < `${day}${time}`;) {
    at = new Date(at.getTime() + quarter);
    shown = wallClock(at, timeZone);
  }
  return at;
}
