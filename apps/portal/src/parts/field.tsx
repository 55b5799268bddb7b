import type { ComponentChildren } from 'preact';
import { useLanguage } from '../locale';
import type { FieldProblem } from '../problems';

/** The id of a field's control, so that the summary of problems can lead there. */
export function fieldId(field: string): string {
  return `field-${field.replaceAll('.', '-')}`;
}

export function problemAt(problems: readonly FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}

interface FrameProps {
  readonly field: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly problem?: string | undefined;
  readonly children: ComponentChildren;
}

/** Label, hint and problem around a control. */
export function FieldFrame({ field, label, hint, optional, problem, children }: FrameProps) {
  const { t } = useLanguage();
  const id = fieldId(field);
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={id}>
        {label}
        {optional && <span class="optional"> {t.filing.optional}</span>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && <ProblemLine id={id} message={problem} />}
      {children}
    </div>
  );
}

export function ProblemLine({ id, message }: { readonly id: string; readonly message: string }) {
  return (
    <p class="problem" id={`${id}-problem`}>
      <span aria-hidden="true">!</span> {message}
    </p>
  );
}

/** The ids of hint and problem, as a control refers to them. */
export function describedBy(field: string, hint?: unknown, problem?: unknown): string | undefined {
  const id = fieldId(field);
  const ids = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
