import {
  actions,
  clockUnits,
  complaintClocks,
  complaintKinds,
  escalationSteps,
  expiries,
  ledgerClocks,
  ledgerEventNames,
  states,
} from '@hutong/casework';
import { z } from 'zod';
import { bilingual, legalDay, requiredText } from './primitives';

/** Events that start a clock of a complaint. */
export const startingEvents = ['file', ...actions] as const;

const terms = {
  amount: z.number().int().min(1).max(3_650),
  unit: z.enum(clockUnits),
  reminders: z
    .array(z.number().int().min(0).max(365))
    .max(6)
    .describe('So many of the clock’s own units before the deadline; 0: on the day'),
  onExpiry: z.enum(expiries),
  escalations: z
    .array(z.object({ step: z.enum(escalationSteps), after: z.number().int().min(1).max(365) }))
    .max(4)
    .describe('Working days after the deadline'),
  appliesTo: z.array(z.enum(complaintKinds)),
  startsOn: z.array(z.enum(startingEvents)),
  stopsOn: z.array(z.enum(actions)),
  pausesIn: z.array(z.enum(states)),
  basis: bilingual,
  validFrom: legalDay,
};

/** One version of a clock rule. A clock keeps the version under which it began. */
export const clockRule = z
  .object({
    kind: z.enum(complaintClocks),
    version: z.number().int(),
    ...terms,
    createdAt: z.string().nullable(),
    createdBy: z.string().nullable().describe('Name of the administrator; null: laid down at installation'),
    reason: z.string().nullable(),
    running: z.number().int().nullable().describe('Clocks that run under this version; for administrators'),
  })
  .meta({ id: 'ClockRule' });
export type ClockRuleShape = z.infer<typeof clockRule>;

/** A new version of a rule. It applies to clocks that begin on `validFrom` or later, a day after today. */
export const writeClockRule = z
  .strictObject({
    kind: z.enum(complaintClocks),
    ...terms,
    basis: z.strictObject({ zh: requiredText(200), en: requiredText(200) }),
    reason: requiredText(500, 5),
  })
  .meta({ id: 'WriteClockRule' });
export type WriteClockRule = z.output<typeof writeClockRule>;

/** A clock of the ledger: `amount` null where the record names the date. */
const ledgerTerms = {
  amount: z.number().int().min(1).max(3_650).nullable(),
  unit: z.enum(clockUnits),
  reminders: terms.reminders,
  escalations: terms.escalations,
  basis: bilingual,
  validFrom: legalDay,
};
export const ledgerRule = z
  .object({
    kind: z.enum(ledgerClocks),
    version: z.number().int(),
    ...ledgerTerms,
    onExpiry: z.enum(expiries),
    startsOn: z.array(z.enum(ledgerEventNames)),
    stopsOn: z.array(z.enum(ledgerEventNames)),
    createdAt: z.string().nullable(),
    createdBy: z.string().nullable(),
    reason: z.string().nullable(),
    running: z.number().int().nullable(),
  })
  .meta({ id: 'LedgerRule' });
export type LedgerRuleShape = z.infer<typeof ledgerRule>;
/** What begins and ends a clock of the ledger is the workflow's affair; its length and steps are the administrator's. */
export const writeLedgerRule = z
  .strictObject({
    kind: z.enum(ledgerClocks),
    ...ledgerTerms,
    basis: z.strictObject({ zh: requiredText(200), en: requiredText(200) }),
    reason: requiredText(500, 5),
  })
  .meta({ id: 'WriteLedgerRule' });
export type WriteLedgerRule = z.output<typeof writeLedgerRule>;
