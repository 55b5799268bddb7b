import { computeDeadline, type Deadline, type WorkCalendar } from '@hutong/casework';
import type { ExplainedDeadline } from '@hutong/contract';
import { filledIn, type Typed } from '../../fields/resolver';

/** The days are chosen from a list, whose words are text. */
export function extensionIn(typed: Typed): Record<string, unknown> {
  const { days, ...rest } = filledIn(typed);
  return days === undefined ? rest : { ...rest, days: Number(days) };
}

/** When the response would be due with so many further days; null while its clock stands still. */
export function dueWithExtension(
  { explanation: { rule, startedAt, pauses, extendedBy }, paused }: ExplainedDeadline,
  days: number,
  calendar: WorkCalendar,
): Pick<Deadline, 'dueOn' | 'provisional'> | null {
  const { amount } = rule;
  if (paused || amount === null) return null;
  return computeDeadline({ ...rule, amount }, new Date(startedAt), calendar, {
    pauses,
    extendedBy: extendedBy + days,
  });
}
