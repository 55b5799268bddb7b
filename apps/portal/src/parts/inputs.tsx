import type { TargetedEvent } from 'preact';
import { describedBy, FieldFrame, fieldId } from './field';

interface Common {
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  readonly problem?: string | undefined;
}

interface TextInputProps extends Common {
  readonly type?: 'text' | 'url' | 'email' | 'tel' | 'date' | 'time';
  readonly maxLength?: number;
  readonly max?: string;
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'url' | 'email' | 'tel' | 'decimal';
  readonly class?: string;
  readonly list?: string;
  readonly placeholder?: string;
}

function attributesOf({ field, hint, problem }: Common) {
  return {
    id: fieldId(field),
    name: field,
    'aria-describedby': describedBy(field, hint, problem),
    'aria-invalid': problem ? true : undefined,
  };
}

/** A line of text. */
export function TextInput(props: TextInputProps) {
  const { type = 'text', maxLength, max, autoComplete = 'off', inputMode, class: className } = props;
  return (
    <FieldFrame {...props}>
      <input
        {...attributesOf(props)}
        type={type}
        class={className}
        value={props.value}
        maxLength={maxLength}
        max={max}
        list={props.list}
        placeholder={props.placeholder}
        autoComplete={autoComplete}
        autoCapitalize={type === 'text' ? undefined : 'off'}
        spellcheck={type === 'text' ? undefined : false}
        inputMode={inputMode}
        onInput={(event: TargetedEvent<HTMLInputElement>) => props.onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

interface TextAreaProps extends Common {
  readonly rows?: number;
  readonly maxLength?: number;
  readonly placeholder?: string;
}

/** Several lines of text; it grows with what is typed where the browser can. */
export function TextArea(props: TextAreaProps) {
  return (
    <FieldFrame {...props}>
      <textarea
        {...attributesOf(props)}
        rows={props.rows ?? 4}
        value={props.value}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        onInput={(event: TargetedEvent<HTMLTextAreaElement>) => props.onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends Common {
  readonly options: readonly Option[];
  /** What stands for ''. */
  readonly empty: string;
}

/** One of a list, as the phone shows lists. */
export function Select(props: SelectProps) {
  return (
    <FieldFrame {...props}>
      <select
        {...attributesOf(props)}
        value={props.value}
        onChange={(event: TargetedEvent<HTMLSelectElement>) => props.onChange(event.currentTarget.value)}
      >
        {/* `selected` too: a value whose option came or went in the same moment leaves a browser with none. */}
        <option value="" selected={props.value === ''}>
          {props.empty}
        </option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
