import { complaintClocks } from '@hutong/casework';
import { useEffect, useState } from 'preact/hooks';
import { Select, TextInput } from '../parts/inputs';
import { focusField } from '../parts/problem-summary';
import { wordOf } from '../storage';
import type { Asked } from './asked';
import { useCalculator } from './use-calculator';

interface CalculatorFormProps {
  readonly asked: Asked;
  /** Does the time of day matter? */
  readonly hours: boolean;
  /** The field that is not as it should be. */
  readonly wrong: string | null;
  readonly onChange: (asked: Asked) => void;
  readonly onSubmit: () => void;
}

/** What happened, and when. */
export function CalculatorForm({ asked, hours, wrong, onChange, onSubmit }: CalculatorFormProps) {
  const { t, calculator } = useCalculator();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (wrong && attempt > 0) focusField(wrong);
  }, [wrong, attempt]);
  const problem = (field: string, words: string) => (wrong === field ? words : undefined);
  return (
    <form
      noValidate
      class="calculator"
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt((count) => count + 1);
        onSubmit();
      }}
    >
      <Select
        field="clock"
        label={calculator.clock}
        empty={t.filing.choose}
        value={asked.clock}
        onChange={(clock) => onChange({ ...asked, clock: wordOf(complaintClocks, clock) })}
        options={complaintClocks.map((value) => ({ value, label: calculator.happened[value] }))}
        problem={problem('clock', t.problems.codes.choose)}
      />
      <div class="pair">
        <TextInput
          field="day"
          type="date"
          label={calculator.day}
          hint={calculator.dayHint}
          value={asked.day}
          onChange={(day) => onChange({ ...asked, day })}
          problem={problem('day', t.problems.codes.day)}
        />
        {hours && (
          <TextInput
            field="time"
            type="time"
            label={calculator.time}
            hint={calculator.timeHint}
            value={asked.time}
            onChange={(time) => onChange({ ...asked, time })}
            problem={problem('time', calculator.noTime)}
          />
        )}
      </div>
      <div class="buttons">
        <button type="submit" class="main">
          {calculator.calculate}
        </button>
      </div>
    </form>
  );
}
