import { z } from 'zod';
import { bilingual, legalDay } from './primitives';

/** The days that the State Council declared different from what their weekday says, and the years that are known. */
export const legalCalendar = z
  .object({
    years: z.array(z.number().int()),
    days: z.array(
      z.object({ day: legalDay, kind: z.enum(['off', 'workday']), name: bilingual, gazette: z.string() }),
    ),
  })
  .meta({ id: 'LegalCalendar' });
export type LegalCalendarShape = z.infer<typeof legalCalendar>;
