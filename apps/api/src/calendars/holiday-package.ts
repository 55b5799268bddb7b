import { addDays, type Bilingual, type DayRow, type LegalDate } from '@hutong/casework';
import { getDayDetail } from 'chinese-days';

/** A declared day without the notice that declares it. */
export type PackagedDay = Omit<DayRow, 'gazette'>;

/** The package's short names, as notices write them. */
const asNoticesWrite: Partial<Record<string, Bilingual>> = {
  清明: { zh: '清明节', en: 'Tomb-Sweeping Day' },
  端午: { zh: '端午节', en: 'Dragon Boat Festival' },
  中秋: { zh: '中秋节', en: 'Mid-Autumn Festival' },
};

/**
 * The declared days of a year as the holiday package that comes with the portal has them; null when it does not know
 * the year. It has no word for that: of a year without a notice it takes the weekdays, which would be silently wrong.
 */
export function packagedYear(year: number): PackagedDay[] | null {
  // Days off in every year. A single one could be the end of the neighbouring year's notice.
  const known = ['01-01', '05-01', '10-01'].every((day) => declaredDay(`${year}-${day}`) !== null);
  return known ? daysOf(year).flatMap((day) => declaredDay(day) ?? []) : null;
}

function daysOf(year: number): LegalDate[] {
  const days: LegalDate[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Of a declared day the package says "English,中文,number", of any other the weekday. */
function declaredDay(day: LegalDate): PackagedDay | null {
  const { work, name } = getDayDetail(day);
  const [en, zh] = name.split(',');
  if (en === undefined || zh === undefined) return null;
  return { day, kind: work ? 'workday' : 'off', name: asNoticesWrite[zh] ?? { zh, en } };
}
