import type { Explanation } from '@hutong/contract';
import { type NumberedDay, weeksOf } from './explained-days';
import { useWhy, type WhyLanguage } from './use-why';

/** The days of a deadline one by one, in weeks; each cell says in words what it shows in a sign. */
export function DaysCalendar({ explanation }: { readonly explanation: Explanation }) {
  const language = useWhy();
  const { t, why } = language;
  return (
    <table class="days">
      <caption>
        {why.calendar} <span class="hint">{why.calendarHint}</span>
      </caption>
      <thead>
        <tr>
          {why.weekdays.map((short, index) => (
            <th key={short} scope="col">
              <span aria-hidden="true">{short}</span>
              <span class="sr-only">{t.dates.weekdays[(index + 1) % 7]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(explanation).map((week, row) => (
          <tr key={row}>
            {week.map((cell, column) =>
              cell ? (
                <DayCell
                  key={cell.step.day}
                  cell={cell}
                  first={row === 0 && !week[column - 1]}
                  language={language}
                />
              ) : (
                <td key={column} class="none" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly cell: NumberedDay;
  /** Of all days: it names its month. */
  readonly first: boolean;
  readonly language: WhyLanguage;
}

function DayCell({ cell, first, language }: CellProps) {
  const { step, due } = cell;
  const { t, why } = language;
  const date = new Date(step.day);
  const month = t.dates.months[date.getUTCMonth()] ?? '';
  const day = date.getUTCDate();
  const named = first || day === 1;
  return (
    <td class={[step.count, lookOf(cell), due ? 'due-day' : ''].filter(Boolean).join(' ')}>
      <span aria-hidden="true">
        <span class="date">
          {named && <span class="month">{why.month(month)}</span>}
          {day}
        </span>
        {cell.ordinal !== null && <span class="ordinal">{cell.ordinal}</span>}
        <Sign cell={cell} language={language} />
      </span>
      <span class="sr-only">{why.spoken.day(why.dayOfMonth(month, day), spoken(cell, language))}</span>
    </td>
  );
}

function Sign({ cell, language }: Omit<CellProps, 'first'>) {
  const { why, locale } = language;
  const holiday = cell.step.why === 'holiday' ? cell.step.name?.[locale] : undefined;
  if (!holiday) return <span class="sign">{signOf(cell, language)}</span>;
  return (
    <>
      <span class="sign holiday-name">{holiday}</span>
      {/* An English name is wider than a day of a phone. */}
      <span class="sign holiday-short">{why.marks.off}</span>
    </>
  );
}

function lookOf({ step }: NumberedDay): string {
  if (step.extension) return 'extension';
  return step.why === 'makeup_workday' || step.why === 'holiday' ? step.why : '';
}

function signOf({ step, ordinal }: NumberedDay, { why }: WhyLanguage): string {
  if (step.extension) return why.marks.extension;
  if (ordinal !== null) return step.why === 'makeup_workday' ? why.marks.makeup : '';
  if (step.count === 'paused') return why.marks.paused;
  return step.why === 'receipt_day' ? why.marks.receipt : why.marks.off;
}

function spoken({ step, ordinal, due }: NumberedDay, { why, words, locale }: WhyLanguage): string {
  const reason = [words.dayReasons[step.why], step.name?.[locale]].filter(Boolean).join(' · ');
  const end = due ? why.spoken.due : '';
  if (ordinal !== null)
    return why.spoken.counted(reason, ordinal) + (step.extension ? why.spoken.extension : '') + end;
  if (step.count === 'paused') return why.pausedBy[step.by ?? 'regulator'];
  return step.why === 'receipt_day' ? why.spoken.receipt : why.spoken.skipped(reason);
}
