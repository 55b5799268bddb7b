import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../locale';
import type { FieldProblem } from '../problems';
import { fieldId } from './field';

interface ProblemSummaryProps {
  readonly problems: readonly FieldProblem[];
  /** Counts the attempts: each new one moves the focus here again. */
  readonly attempt: number;
  /** How to get to a field that is not on this page; by default the field is here. */
  readonly goTo?: (field: string) => void;
}

/** Everything that is wrong, with a link to each field. */
export function ProblemSummary({ problems, attempt, goTo = focusField }: ProblemSummaryProps) {
  const { t } = useLanguage();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) ref.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div class="notice bad" role="alert" tabIndex={-1} ref={ref}>
      <h2>{t.problems.summary}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(field);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Puts the cursor into a field. */
export function focusField(field: string): void {
  const control = document.getElementById(fieldId(field));
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
