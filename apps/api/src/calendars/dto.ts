import {
  calendarAlarms,
  calendarEdition,
  calendarEditions,
  calendarPreview,
  correctCalendarDay,
  legalCalendar,
  packagedYear,
  reachedDay,
  reachedDays,
  writeCalendarYear,
  writeReachedDay,
} from '@hutong/contract';
import { createZodDto } from 'nestjs-zod';

export class LegalCalendarDto extends createZodDto(legalCalendar) {}
export class CalendarEditionDto extends createZodDto(calendarEdition) {}
export class CalendarEditionsDto extends createZodDto(calendarEditions) {}
export class PackagedYearDto extends createZodDto(packagedYear) {}
export class WriteCalendarYearDto extends createZodDto(writeCalendarYear) {}
export class CorrectCalendarDayDto extends createZodDto(correctCalendarDay) {}
export class CalendarPreviewDto extends createZodDto(calendarPreview) {}
export class CalendarAlarmsDto extends createZodDto(calendarAlarms) {}

export class ReachedDayDto extends createZodDto(reachedDay) {}
export class ReachedDaysDto extends createZodDto(reachedDays) {}
/** The day is that of the address; saying it again does no harm. */
export class WriteReachedDayDto extends createZodDto(
  writeReachedDay.partial({ day: true }).meta({ id: 'NoteReachedDay' }),
) {}
