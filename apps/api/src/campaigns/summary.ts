import { cellStates, inspectionAnswers, itemOrigins, keepings, taskStates } from '@hutong/casework';
import { legalDay, namedOrganisation } from '@hutong/contract';
import { z } from 'zod';

const count = z.number().int();
const counts = <T extends readonly [string, ...string[]]>(words: T) => z.record(z.enum(words), count);

/** What a campaign had come to on the day of its closing: kept with it, and never counted again. */
export const closingSummary = z.object({
  closedOn: legalDay,
  startsOn: legalDay,
  endsOn: legalDay,
  participants: count,
  items: z.object({
    all: count,
    byState: counts(taskStates),
    byOrigin: counts(itemOrigins),
    byPlatform: z
      .array(
        z.object({
          platform: namedOrganisation,
          all: count,
          struckOff: count,
          carriedOver: count,
          cancelled: count,
        }),
      )
      .describe('Most items first'),
    onTime: z.object({ value: count, of: count }).describe('Reports handed in by the date in the order'),
  }),
  selfInspections: z.object({
    all: count,
    submitted: count.describe('Handed in, checked or not'),
    checked: count,
    byAnswer: counts(inspectionAnswers).describe('Of those handed in'),
  }),
  commitments: counts(keepings),
  complaints: z
    .object({ filed: count, closed: count })
    .describe('From the first day of the campaign to its last, or to its closing if that came before'),
  matrix: counts(cellStates).describe('Relations by their state on the day of closing'),
});
export type ClosingSummary = z.infer<typeof closingSummary>;
