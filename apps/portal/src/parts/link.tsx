import type { ComponentChildren } from 'preact';
import { navigate } from '../router';

interface LinkProps {
  readonly to: string;
  readonly class?: string;
  readonly label?: string;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A link to another page of the portal: without loading, unless a new tab is wanted. */
export function Link({ to, class: className, label, current, children }: LinkProps) {
  return (
    <a
      href={to}
      class={className}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}
