import { refusalGrounds } from '@hutong/casework';
import type { ComplaintRecord } from '@hutong/contract';
import { dayWords, nearness } from '../date-words';
import { useWhy } from '../deadlines/use-why';
import { useLanguage } from '../locale';
import { currentDay, useKnownClock } from '../portal-time';
import { isRecord, wordOf } from '../storage';
import { phaseAt } from './progress';
import type { Deadlines } from './use-deadlines';
import { WhyDeadline } from './why-deadline';

interface StandingProps extends RecordProps {
  readonly deadlines: Deadlines;
}
interface RecordProps {
  readonly record: ComplaintRecord;
}

/** Where a case stands, in a sentence; who must do something, and by which day. */
export function Standing({ record, deadlines }: StandingProps) {
  const { t, words } = useLanguage();
  const { state, closedAs, whoMustAct } = record;
  return (
    <section class={whoMustAct === 'complainant' ? 'standing yours' : 'standing'} aria-labelledby="standing">
      <h2 id="standing">{t.casePage.standing}</h2>
      <p class="state">{words.stateForComplainant[state]}</p>
      {closedAs && <p>{t.casePage.closedBecause(words.closings[closedAs])}</p>}
      {closedAs === 'refused' && <RefusalSentence record={record} />}
      {state !== 'closed' && <Due record={record} deadlines={deadlines} />}
      <Phases record={record} />
    </section>
  );
}

function Due({ record: { whoMustAct, due, clocks }, deadlines }: StandingProps) {
  const { t, why } = useWhy();
  useKnownClock();
  return (
    <div class="due">
      {whoMustAct && <p class="turn">{t.casePage.turn[whoMustAct]}</p>}
      {due ? (
        <p>
          {t.casePage.dueOn(dayWords(due.on, t))} <strong>{nearness(due.on, currentDay(), t)}</strong>
        </p>
      ) : (
        <p>{t.casePage.noDue}</p>
      )}
      {due?.provisional && <p class="hint">{t.casePage.provisional}</p>}
      {due && (
        <WhyDeadline
          id={clocks.find(({ kind, stoppedAt }) => kind === due.clock && stoppedAt === null)?.id}
          deadlines={deadlines}
        >
          {why.question}
        </WhyDeadline>
      )}
    </div>
  );
}

/** The sentence of the refusal ground, and what the officer added. */
function RefusalSentence({ record }: RecordProps) {
  const { words } = useLanguage();
  const refused = [...record.timeline].reverse().find(({ action }) => action === 'refuse');
  const ground = wordOf(refusalGrounds, groundIn(refused?.changes));
  return (
    <>
      {ground && <p>{words.refusalGrounds[ground].sentence}</p>}
      {refused?.note && <p class="quoted">{refused.note}</p>}
    </>
  );
}

function groundIn(changes: unknown): unknown {
  const change = isRecord(changes) ? changes.refusalGround : undefined;
  return isRecord(change) ? change.after : undefined;
}

function Phases({ record: { state, timeline } }: RecordProps) {
  const { t } = useLanguage();
  const now = phaseAt(state, timeline);
  return (
    <ol class="phases" aria-label={t.casePage.progressName}>
      {t.casePage.phases.map((phase, index) => {
        const done = index < now || state === 'closed';
        const standing = done ? t.casePage.done : index === now ? t.casePage.current : t.casePage.ahead;
        return (
          <li
            key={phase}
            class={done ? 'done' : index === now ? 'now' : 'ahead'}
            aria-current={index === now ? 'step' : undefined}
          >
            {phase} <span class="sr-only">({standing})</span>
          </li>
        );
      })}
    </ol>
  );
}
