import { addDays } from '@hutong/casework';
import { useLanguage } from '../../locale';
import { TextInput } from '../../parts/inputs';
import { currentDay, useKnownClock } from '../../portal-time';
import { reviseDraft } from '../draft-store';

interface OccurredOnProps {
  readonly value: string;
  readonly problem: string | undefined;
}

/** The day on which it happened; mostly today or yesterday, one tap each. */
export function OccurredOn({ value, problem }: OccurredOnProps) {
  const { t } = useLanguage();
  useKnownClock();
  const today = currentDay();
  const quick = [
    { day: today, label: t.what.today },
    { day: addDays(today, -1), label: t.what.yesterday },
  ];
  return (
    <div class="day-field">
      <TextInput
        field="occurredOn"
        label={t.what.occurredOn}
        optional
        type="date"
        max={today}
        value={value}
        onChange={(occurredOn) => reviseDraft({ occurredOn })}
        problem={problem}
      />
      <div class="quick-days">
        {quick.map(({ day, label }) => (
          <button
            key={day}
            type="button"
            class="small"
            aria-pressed={value === day}
            onClick={() => reviseDraft({ occurredOn: value === day ? '' : day })}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
