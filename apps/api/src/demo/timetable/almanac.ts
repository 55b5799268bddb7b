import {
  addDays,
  type ClockRule,
  computeDeadline,
  type DueStanding,
  dueStanding,
  type LegalDate,
  startOfDay,
  type WorkCalendar,
} from '@hutong/casework';

/** Questions about days, each answered once: placing a few hundred cases asks the same ones again and again. */
export interface Almanac {
  readonly today: LegalDate;
  isWorkday(day: LegalDate): boolean;
  /** So many calendar days later. */
  daysLater(day: LegalDate, days: number): LegalDate;
  /** So many workdays later; with 0 the day itself when it is a workday, else the next. */
  workdaysLater(day: LegalDate, workdays: number): LegalDate;
  /** The day on which a clock that started on a day runs out. */
  dueOn(rule: ClockRule, startedOn: LegalDate): LegalDate;
  /** How near a deadline is today. */
  standing(dueOn: LegalDate): DueStanding;
}

export function almanacOf(calendar: WorkCalendar, today: LegalDate): Almanac {
  const next = once((day: LegalDate) => addDays(day, 1));
  const isWorkday = once((day: LegalDate) => calendar.isWorkday(day));
  // Any hour of the day does: only clocks of hours look at it, and those of the demo run for whole days.
  const dueOf = once((rule: ClockRule) =>
    once((startedOn: LegalDate) => computeDeadline(rule, startOfDay(startedOn), calendar).dueOn),
  );
  return {
    today,
    isWorkday,
    daysLater: (day, days) => {
      let later = day;
      for (let left = days; left > 0; left -= 1) later = next(later);
      return later;
    },
    workdaysLater: (day, workdays) => {
      let later = day;
      for (let left = workdays; left > 0; left -= isWorkday(later) ? 1 : 0) later = next(later);
      while (!isWorkday(later)) later = next(later);
      return later;
    },
    dueOn: (rule, startedOn) => dueOf(rule)(startedOn),
    standing: once((dueOn: LegalDate) => dueStanding(dueOn, today, calendar)),
  };
}

function once<Question, Answer>(answer: (question: Question) => Answer): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const given = answer(question);
    known.set(question, given);
    return given;
  };
}
