import { type DayRow, isWeekend, yearOf } from '@hutong/casework';
import type {
  CalendarEdition,
  CalendarPreview,
  CorrectCalendarDay,
  WriteCalendarYear,
} from '@hutong/contract';
import { RequestError, type FieldError } from '../http/request-error';
import { type DeclaredCalendar, daysOfYear, versionOf } from './declared-calendar';
import { packagedYear } from './holiday-package';
import { wrongDays } from './wrong-days';

/** A year as it is to be from its next version on. */
export interface YearDraft {
  readonly year: number;
  readonly version: number;
  readonly source: Exclude<CalendarEdition['source'], 'installation'>;
  readonly gazette: string;
  readonly reason: string;
  readonly days: readonly DayRow[];
}

/** All days of a year, as given or as the holiday package has them. Throws `unprocessable`. */
export function importedYear(given: WriteCalendarYear, declared: DeclaredCalendar): YearDraft {
  const { year, gazette, reason } = given;
  const days = given.days?.map(({ day, kind, nameZh, nameEn }): DayRow => ({
    day,
    kind,
    name: { zh: nameZh, en: nameEn },
    gazette,
  }));
  if (days) refuse(wrongDays(year, days, declared));
  const packaged = days ? [] : packagedYear(year)?.map((day): DayRow => ({ ...day, gazette }));
  if (!packaged) throw wrong({ field: '/year', code: 'year_not_in_package' });
  return {
    ...{ year, gazette, reason },
    version: versionOf(year, declared) + 1,
    source: days ? 'import' : 'package',
    days: sorted(days ?? packaged),
  };
}

/** The year of a day with this one day put right. Throws `unprocessable`. */
export function correctedYear(given: CorrectCalendarDay, declared: DeclaredCalendar): YearDraft {
  const { day, kind, gazette, reason } = given;
  const year = yearOf(day);
  if (versionOf(year, declared) === 0) throw wrong({ field: '/day', code: 'year_not_loaded' });
  const before = daysOfYear(year, declared);
  const others = before.filter((one) => one.day !== day);
  const name = nameOf(
    given,
    before.find((one) => one.day === day),
  );
  const corrected: DayRow[] = kind === 'ordinary' ? [] : [{ day, kind, name, gazette }];
  const days = sorted([...others, ...corrected]);
  if (kind === 'workday' && !isWeekend(day)) throw wrong({ field: '/day', code: 'workday_anyway' });
  if (wrongDays(year, days, declared).some(({ field }) => field === `/days/${indexOf(day, days)}/day`))
    throw wrong({ field: '/day', code: 'day_off_anyway' });
  return { year, gazette, reason, version: versionOf(year, declared) + 1, source: 'correction', days };
}

/** Does the draft say nothing that the calendar does not say already, by the same notices? */
export function isUnchanged({ year, days }: YearDraft, declared: DeclaredCalendar): boolean {
  const before = daysOfYear(year, declared);
  return (
    versionOf(year, declared) > 0 && JSON.stringify(before.map(spelt)) === JSON.stringify(days.map(spelt))
  );
}

/** The days that are another kind of day afterwards. */
export function changedDays({ year, days }: YearDraft, declared: DeclaredCalendar): CalendarPreview['days'] {
  const before = new Map(daysOfYear(year, declared).map((row) => [row.day, row]));
  const after = new Map(days.map((row) => [row.day, row]));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((day) => {
    const [was, is] = [before.get(day), after.get(day)];
    if (was?.kind === is?.kind) return [];
    return {
      day,
      before: was?.kind ?? 'ordinary',
      after: is?.kind ?? 'ordinary',
      name: (is ?? was)?.name ?? null,
    };
  });
}

/** A day that is declared already keeps its name unless another is given. */
function nameOf({ kind, nameZh, nameEn }: CorrectCalendarDay, known: DayRow | undefined): DayRow['name'] {
  const name = { zh: nameZh ?? known?.name.zh ?? '', en: nameEn ?? known?.name.en ?? '' };
  if (kind === 'ordinary') return name;
  refuse([
    ...(name.zh ? [] : [{ field: '/nameZh', code: 'required' }]),
    ...(name.en ? [] : [{ field: '/nameEn', code: 'required' }]),
  ]);
  return name;
}

const indexOf = (day: string, days: readonly DayRow[]) => days.findIndex((row) => row.day === day);
const spelt = ({ day, kind, name, gazette }: DayRow) => [day, kind, name.zh, name.en, gazette];
const sorted = (days: readonly DayRow[]) => [...days].sort((one, other) => (one.day < other.day ? -1 : 1));

function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new RequestError('unprocessable', { errors });
}
const wrong = (error: FieldError) => new RequestError('unprocessable', { errors: [error] });
