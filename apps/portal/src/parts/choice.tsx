import { describedBy, fieldId, ProblemLine } from './field';

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

interface ChoiceProps<T extends string> {
  readonly field: string;
  readonly legend: string;
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T | '';
  readonly onChange: (value: T) => void;
  readonly hint?: string;
  readonly problem?: string | undefined;
  /** `cards` have room for a hint, `chips` are short words side by side, `rows` are sentences. */
  readonly look: 'cards' | 'chips' | 'rows';
}

/** One of a few: every option is seen at once and as large as a thumb. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { field, legend, options, value, hint, problem, look } = props;
  const id = fieldId(field);
  return (
    <fieldset
      class={problem ? 'field wrong' : 'field'}
      aria-describedby={describedBy(field, hint, problem)}
      role="radiogroup"
      aria-invalid={problem ? true : undefined}
    >
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && <ProblemLine id={id} message={problem} />}
      <div class={`choice ${look}`}>
        {options.map((option, index) => (
          <label key={option.value} class="option">
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${option.value}`}
              name={field}
              value={option.value}
              checked={value === option.value}
              onChange={() => props.onChange(option.value)}
              aria-labelledby={`${id}-${option.value}-name`}
              aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
            />
            <span class="mark" aria-hidden="true" />
            <span class="name" id={`${id}-${option.value}-name`}>
              {option.label}
            </span>
            {option.hint && (
              <span class="hint" id={`${id}-${option.value}-hint`}>
                {option.hint}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
