import {
  type Action,
  addDays,
  type ComplaintClock,
  labelsOf,
  legalDateOf,
  type Locale,
  pausingStates,
} from '@hutong/casework';
import type { WriteClockRule } from '@hutong/contract';
import type { FieldError } from '../http/request-error';
import { courseOf } from './course';

/** Clocks at whose end the workflow closes a case. */
const lapsing: readonly ComplaintClock[] = ['information', 'confirmation'];
/** Longer than any process keeps the rules in mind: one that looked just before midnight must not miss the new one. */
const marginMs = 120_000;

/** What is wrong with a version of a rule that fits its schema. */
export function wrongTerms(rule: WriteClockRule, now: Date): FieldError[] {
  return [
    ...wrongDay(rule, now),
    ...wrongCourse(rule),
    ...wrongReminders(rule),
    ...wrongEscalations(rule),
    ...(rule.onExpiry === 'lapse' && !lapsing.includes(rule.kind)
      ? [{ field: '/onExpiry', code: 'cannot_lapse' }]
      : []),
  ];
}

type Reminding = Pick<WriteClockRule, 'reminders' | 'unit'> & { readonly amount: number | null };

/** Clocks that have begun keep their rule, and today's have. */
export function wrongDay({ validFrom }: Pick<WriteClockRule, 'validFrom'>, now: Date): FieldError[] {
  const earliest = addDays(legalDateOf(new Date(now.getTime() + marginMs)), 1);
  return validFrom < earliest
    ? [{ field: '/validFrom', code: 'from_tomorrow', params: { day: earliest } }]
    : [];
}

function wrongCourse({ appliesTo, startsOn, stopsOn, pausesIn }: WriteClockRule): FieldError[] {
  const missing = Object.entries({ appliesTo, startsOn, stopsOn })
    .filter(([, words]) => words.length === 0)
    .map(([field]) => ({ field: `/${field}`, code: 'required' }));
  const idle = pausesIn.flatMap((state, index) =>
    pausingStates.some((pausing) => pausing === state)
      ? []
      : [{ field: `/pausesIn/${index}`, code: 'nobody_is_asked_then' }],
  );
  if (missing.length > 0) return [...missing, ...idle];
  const { stopped, closing } = courseOf(startsOn, stopsOn);
  const never = stopsOn.flatMap((action, index) =>
    stopped.has(action) ? [] : [{ field: `/stopsOn/${index}`, code: 'stop_never_comes' }],
  );
  const runsOn = [...closing];
  const params = { actionsZh: named(runsOn, 'zh', '、'), actionsEn: named(runsOn, 'en', ', ') };
  return [
    ...idle,
    ...never,
    ...(runsOn.length > 0 ? [{ field: '/stopsOn', code: 'runs_on_after_closing', params }] : []),
  ];
}

const named = (actions: readonly Action[], locale: Locale, comma: string) =>
  actions.map((action) => labelsOf(locale).actions[action]).join(comma);

/** `amount` null: the record names the date, however far away. */
export function wrongReminders({ reminders, amount, unit }: Reminding): FieldError[] {
  const maximum = amount === null ? Infinity : unit === 'hour' ? amount - 1 : amount;
  return reminders.flatMap((before, index): FieldError[] => {
    const field = `/reminders/${index}`;
    const previous = reminders[index - 1];
    if (previous !== undefined && previous <= before) return [{ field, code: 'reminders_in_order' }];
    return before > maximum ? [{ field, code: 'reminder_too_early', params: { maximum } }] : [];
  });
}

export function wrongEscalations({
  escalations,
  onExpiry,
}: Pick<WriteClockRule, 'escalations' | 'onExpiry'>): FieldError[] {
  if (onExpiry === 'lapse' && escalations.length > 0)
    return [{ field: '/escalations', code: 'lapse_ends_it' }];
  return escalations.flatMap(({ step, after }, index): FieldError[] => {
    const before = escalations.slice(0, index);
    if (before.some((one) => one.step === step))
      return [{ field: `/escalations/${index}/step`, code: 'escalation_twice' }];
    const previous = before.at(-1);
    if (previous && previous.after >= after)
      return [{ field: `/escalations/${index}/after`, code: 'escalations_in_order' }];
    return [];
  });
}
