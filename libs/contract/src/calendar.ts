import { z } from 'zod';
import { bilingual, legalDay, requiredText } from './primitives';

export const declaredDay = z.object({
  day: legalDay,
  kind: z.enum(['off', 'workday']),
  name: bilingual,
  gazette: z.string(),
});

/** The days that the State Council declared different from what their weekday says, and the years that are known. */
export const legalCalendar = z
  .object({ years: z.array(z.number().int()), days: z.array(declaredDay) })
  .meta({ id: 'LegalCalendar' });
export type LegalCalendarShape = z.infer<typeof legalCalendar>;

export const editionSources = ['installation', 'package', 'import', 'correction'] as const;

/** One version of a year's declared days. The newest counts; older ones stay for what was decided under them. */
export const calendarEdition = z
  .object({
    year: z.number().int(),
    version: z.number().int(),
    gazette: z.string(),
    source: z.enum(editionSources),
    reason: z.string().nullable(),
    loadedAt: z.string(),
    loadedBy: z.string().nullable().describe('Name of the administrator; null: laid down at installation'),
    applied: z.boolean().describe('All running clocks have been counted again'),
    daysOff: z.number().int(),
    makeupWorkdays: z.number().int(),
  })
  .meta({ id: 'CalendarEdition' });
export type CalendarEdition = z.infer<typeof calendarEdition>;
export const calendarEditions = z
  .object({ items: z.array(calendarEdition) })
  .meta({ id: 'CalendarEditions' });

const dayInput = z.strictObject({
  day: legalDay,
  kind: z.enum(['off', 'workday']),
  nameZh: requiredText(40),
  nameEn: requiredText(80),
});

/**
 * A year as it is to be from now on: all its declared days. `days` absent: as the holiday package that comes with the
 * portal has it.
 */
export const writeCalendarYear = z
  .strictObject({
    year: z.number().int().min(2000).max(2100),
    gazette: requiredText(80, 3).describe('The notice that declared it: 国办发明电〔2020〕27号'),
    reason: requiredText(500, 5),
    days: z.array(dayInput).min(1).max(200).optional(),
  })
  .meta({ id: 'WriteCalendarYear' });
export type WriteCalendarYear = z.output<typeof writeCalendarYear>;

/** A year as the holiday package has it, which names no notice. */
export const packagedYear = z
  .object({ year: z.number().int(), days: z.array(declaredDay.omit({ gazette: true })) })
  .meta({ id: 'PackagedYear' });
export type PackagedYear = z.infer<typeof packagedYear>;

/** One day put right, with the notice that says so. `ordinary`: as its weekday says. */
export const correctCalendarDay = z
  .strictObject({
    day: legalDay,
    kind: z.enum(['off', 'workday', 'ordinary']),
    nameZh: requiredText(40).optional(),
    nameEn: requiredText(80).optional(),
    gazette: requiredText(80, 3),
    reason: requiredText(500, 5),
  })
  .meta({ id: 'CorrectCalendarDay' });
export type CorrectCalendarDay = z.output<typeof correctCalendarDay>;

/** What a change of the calendar would do, before it is done. */
export const calendarPreview = z
  .object({
    year: z.number().int(),
    days: z.array(
      z.object({
        day: legalDay,
        before: z.enum(['off', 'workday', 'ordinary']),
        after: z.enum(['off', 'workday', 'ordinary']),
        name: bilingual.nullable(),
      }),
    ),
    clocks: z.number().int().describe('Running clocks that were looked at'),
    moves: z
      .array(
        z.object({
          caseNumber: z.string(),
          clock: z.string(),
          before: legalDay,
          after: legalDay,
          provisional: z.boolean().describe('Still provisional afterwards'),
        }),
      )
      .describe('The first 200 of those that would move'),
    moving: z.number().int().describe('How many would move'),
    settled: z.number().int().describe('How many would no longer be provisional without moving'),
  })
  .meta({ id: 'CalendarPreview' });
export type CalendarPreview = z.infer<typeof calendarPreview>;

/** What is wrong with the calendar now; empty when nothing is. */
export const calendarAlarms = z
  .object({
    items: z.array(
      z.object({
        kind: z.enum(['year_missing', 'next_year_missing', 'clocks_provisional']),
        year: z.number().int(),
        clocks: z.number().int().describe('Running clocks that count days of this year'),
      }),
    ),
  })
  .meta({ id: 'CalendarAlarms' });
export type CalendarAlarms = z.infer<typeof calendarAlarms>;

/** A day off on which an organisation is reached all the same. It never moves a statutory clock. */
export const reachedDay = z.object({ day: legalDay, note: z.string() }).meta({ id: 'ReachedDay' });
export type ReachedDay = z.infer<typeof reachedDay>;
export const reachedDays = z.object({ items: z.array(reachedDay) }).meta({ id: 'ReachedDays' });
export const writeReachedDay = z
  .strictObject({ day: legalDay, note: requiredText(200) })
  .meta({ id: 'WriteReachedDay' });
export type WriteReachedDay = z.output<typeof writeReachedDay>;
