import { complaintClocks } from '@hutong/casework';
import type { Explanation } from '@hutong/contract';
import { dayWords, instantWords, plainDayWords } from '../date-words';
import { Facts } from '../parts/facts';
import { wordOf } from '../storage';
import { DaysCalendar } from './days-calendar';
import { holidaysOf, runsOf, sumOf } from './explained-days';
import { useWhy, type WhyLanguage } from './use-why';

/** Why something is due when it is: in a sentence, by which rule, and day by day. */
export function Explained({ explanation }: { readonly explanation: Explanation }) {
  const language = useWhy();
  const { why } = language;
  const { provisional, undeclaredYears, steps } = explanation;
  return (
    <div class="explained">
      <p class="duty">{dutyOf(explanation, language)}</p>
      {provisional && <p class="provisional">{why.provisional(undeclaredYears.join(why.and))}</p>}
      <Facts facts={factsOf(explanation, language)} />
      {steps.length > 0 ? (
        <>
          <DaysCalendar explanation={explanation} />
          <Key explanation={explanation} />
          <Holidays explanation={explanation} />
        </>
      ) : (
        <p>{why.hours}</p>
      )}
    </div>
  );
}

/** Who must do what by when. */
function dutyOf({ rule, dueOn, dueAt, left }: Explanation, { t, words, why }: WhyLanguage): string {
  const name = words.clockKinds[rule.kind];
  if (!dueOn || !dueAt) return why.standsStill(name, words.clockAmounts[rule.unit](Math.ceil(left ?? 0)));
  const by = rule.unit === 'hour' ? instantWords(dueAt, t) : dayWords(dueOn, t);
  const kind = wordOf(complaintClocks, rule.kind);
  return kind ? why.duty[kind](by) : why.otherDuty(name, by);
}

function factsOf(explanation: Explanation, language: WhyLanguage): [string, string][] {
  const { rule, startedAt, extendedBy, pauses, steps } = explanation;
  const { t, words, why, locale } = language;
  const name = words.clockKinds[rule.kind];
  const receivedOn = steps[0]?.day;
  return [
    [why.sum, words.explained(sumOf(explanation))],
    [why.startedOn, receivedOn ? why.receivedOn(dayWords(receivedOn, t)) : instantWords(startedAt, t)],
    [why.extension, extendedBy > 0 ? words.clockAmounts[rule.unit](extendedBy) : ''],
    [why.pauses, pauses.map((pause) => pauseWords(pause, language)).join('\n')],
    [why.rule, why.version(name, rule.version, plainDayWords(rule.validFrom, t))],
    [why.basis, rule.basis[locale]],
  ];
}

function pauseWords({ by, from, to }: Explanation['pauses'][number], { t, why }: WhyLanguage): string {
  const since = instantWords(from, t);
  return to
    ? why.pause(why.pausedBy[by], since, instantWords(to, t))
    : why.pauseOpen(why.pausedBy[by], since);
}

/** What the signs of the calendar mean, as far as they are there. */
function Key({ explanation: { steps, dueOn } }: { readonly explanation: Explanation }) {
  const { why } = useWhy();
  const signs: [string, string, boolean][] = [
    [why.marks.makeup, why.key.makeup, steps.some((step) => step.why === 'makeup_workday')],
    [why.marks.paused, why.key.paused, steps.some(({ count }) => count === 'paused')],
    [why.marks.extension, why.key.extension, steps.some(({ extension }) => extension)],
    ['◻', why.key.due, dueOn !== null],
  ];
  return (
    <ul class="key" aria-hidden="true">
      {signs
        .filter(([, , there]) => there)
        .map(([sign, meaning]) => (
          <li key={sign}>
            <b>{sign}</b> {meaning}
          </li>
        ))}
    </ul>
  );
}

/** The declared days among them, each with the notice that declared it. */
function Holidays({ explanation: { steps } }: { readonly explanation: Explanation }) {
  const language = useWhy();
  const { why, locale } = language;
  const holidays = holidaysOf(steps);
  if (holidays.length === 0) return null;
  return (
    <>
      <h3>{why.special}</h3>
      <ul class="holidays">
        {holidays.map(({ name, gazette, off, work }) => (
          <li key={`${gazette}${name.zh}`}>
            <strong>{name[locale]}</strong>
            {locale === 'zh' ? '：' : ': '}
            {[
              off.length > 0 ? why.off(daysWords(off, language)) : '',
              work.length > 0 ? why.work(daysWords(work, language)) : '',
            ]
              .filter(Boolean)
              .join(why.semicolon)}
            <span class="hint"> {gazette}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function daysWords(days: readonly string[], { t, why }: WhyLanguage): string {
  const short = (day: string) => {
    const date = new Date(day);
    return why.dayOfMonth(t.dates.months[date.getUTCMonth()] ?? '', date.getUTCDate());
  };
  return runsOf(days)
    .map(([from, to]) => (from === to ? short(from) : why.run(short(from), short(to))))
    .join(why.and);
}
