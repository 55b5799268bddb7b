import type { ComponentChildren } from 'preact';

interface NoticeProps {
  /** `good` and `plain` are told politely, `bad` at once, `still` not at all. */
  readonly tone: 'good' | 'plain' | 'bad' | 'still';
  readonly heading?: string;
  readonly children: ComponentChildren;
}

const roles = { good: 'status', plain: 'status', bad: 'alert', still: undefined } as const;

/** Something that a person should see now. */
export function Notice({ tone, heading, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={roles[tone]}>
      {heading && <h2>{heading}</h2>}
      {children}
    </div>
  );
}
