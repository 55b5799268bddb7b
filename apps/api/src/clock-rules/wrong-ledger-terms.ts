import type { LedgerClockRule } from '@hutong/casework';
import type { WriteLedgerRule } from '@hutong/contract';
import type { FieldError } from '../http/request-error';
import { wrongDay, wrongEscalations, wrongReminders } from './wrong-terms';

/** What is wrong with a version of a rule of the ledger that fits its schema, beside the version that stands. */
export function wrongLedgerTerms(given: WriteLedgerRule, standing: LedgerClockRule, now: Date): FieldError[] {
  const { onExpiry } = standing;
  return [
    ...wrongDay(given, now),
    ...wrongAmount(given, standing),
    ...wrongReminders(given),
    ...wrongEscalations({ ...given, onExpiry }),
    ...neverTakenOver(given),
  ];
}

/** Where the record names the date, no rule can; where a rule counts, it needs to know how far. */
function wrongAmount({ amount }: WriteLedgerRule, standing: LedgerClockRule): FieldError[] {
  if ((amount === null) === (standing.amount === null)) return [];
  return [{ field: '/amount', code: amount === null ? 'required' : 'record_names_date' }];
}

/** The regulator takes complaints over, not tasks. */
function neverTakenOver({ escalations }: WriteLedgerRule): FieldError[] {
  return escalations.flatMap(({ step }, index) =>
    step === 'escalate' ? [{ field: `/escalations/${index}/step`, code: 'not_taken_over' }] : [],
  );
}
