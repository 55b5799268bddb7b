import { type ClockKind, clockKinds, legalDateOf } from '@hutong/casework';
import type { ComplaintRecord } from '@hutong/contract';
import { dayWords, instantWords, plainDayWords } from '../date-words';
import { useWhy, type WhyLanguage } from '../deadlines/use-why';
import { wordOf } from '../storage';
import type { Deadlines } from './use-deadlines';
import { WhyDeadline } from './why-deadline';

type Clock = ComplaintRecord['clocks'][number];

interface ClockListProps {
  readonly record: ComplaintRecord;
  readonly deadlines: Deadlines;
}

/** Every deadline of a case, each with why it is on its day: those that run first, then the newest. */
export function ClockList({ record: { clocks }, deadlines }: ClockListProps) {
  const language = useWhy();
  const { why, words } = language;
  if (clocks.length === 0) return null;
  return (
    <details class="clock-list">
      <summary>
        <h2>{why.clocks}</h2>
      </summary>
      <p class="hint">{why.clocksHint}</p>
      {[...clocks].sort(runningFirst).map((clock) => {
        const kind: ClockKind | '' = wordOf(clockKinds, clock.kind);
        return (
          <WhyDeadline key={clock.id} id={clock.id} deadlines={deadlines}>
            <span class="clock-name">{kind ? words.clockKinds[kind] : clock.kind}</span>{' '}
            <span class="clock-standing">{standingOf(clock, kind, language)}</span>
          </WhyDeadline>
        );
      })}
    </details>
  );
}

function runningFirst(one: Clock, other: Clock): number {
  const stopped = Number(one.stoppedAt !== null) - Number(other.stoppedAt !== null);
  return stopped || other.startedAt.localeCompare(one.startedAt);
}

function standingOf(clock: Clock, kind: ClockKind | '', { t, words, why }: WhyLanguage): string {
  const { stoppedAt, paused, stage, breachedAt, dueAt, dueOn } = clock;
  if (stoppedAt) {
    const ended = why.stoppedOn(plainDayWords(legalDateOf(new Date(stoppedAt)), t));
    return breachedAt ? `${ended} · ${why.breached}` : ended;
  }
  if (paused) return why.paused;
  const by = why.by(kind === 'harmful_first_response' ? instantWords(dueAt, t) : dayWords(dueOn, t));
  return `${by} · ${stage ? words.dueStages[stage] : why.running}`;
}
