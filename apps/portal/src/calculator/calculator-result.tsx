import type { Explanation } from '@hutong/contract';
import { Refusal } from '../api/client';
import { type Calculation, calculateDeadline } from '../api/deadline-requests';
import { dayWords, instantWords } from '../date-words';
import { Explained } from '../deadlines/explained';
import { useLoaded } from '../deadlines/use-loaded';
import { Notice } from '../parts/notice';
import { Waiting } from '../parts/waiting';
import { problemsIn } from '../problems';
import { useCalculator } from './use-calculator';

/** The deadline, told at once, and why it is on that day. */
export function CalculatorResult({ asked }: { readonly asked: Calculation }) {
  const { t, calculator } = useCalculator();
  const { value, failure, retry } = useLoaded(JSON.stringify(asked), () => calculateDeadline(asked));
  const refused = failure instanceof Refusal ? problemsIn(failure.problem)[0]?.message : undefined;
  const shown = failure === null ? value : null;
  return (
    <section aria-labelledby="result">
      <h2 id="result">{calculator.result}</h2>
      <div role="status">{shown && <p class="due-date">{dueWords(shown, { t, calculator })}</p>}</div>
      {refused ? (
        <Notice tone="bad">{refused}</Notice>
      ) : shown ? (
        <div class="card">
          <Explained explanation={shown} />
          <p class="hint">{calculator.shared}</p>
        </div>
      ) : (
        <Waiting failure={failure} onRetry={retry} />
      )}
    </section>
  );
}

function dueWords(
  { rule, dueOn, dueAt }: Explanation,
  { t, calculator }: Pick<ReturnType<typeof useCalculator>, 't' | 'calculator'>,
): string {
  const by = rule.unit === 'hour' ? instantWords(dueAt ?? '', t) : dayWords(dueOn ?? '', t);
  return calculator.dueOn(by);
}
