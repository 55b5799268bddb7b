import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../locale';

/** The page that the browser loaded first keeps the browser's own focus. */
let loadedFirst = true;

interface PageProps {
  /** What the tab says. */
  readonly title: string;
  readonly heading: string;
  readonly lead?: string;
  /** Above the heading: where one is. */
  readonly above?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page: sets the title, and moves the focus to its heading so that a screen reader begins there. */
export function Page({ title, heading, lead, above, children }: PageProps) {
  const { t } = useLanguage();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t.shell.title(title);
  }, [t, title]);
  useEffect(() => {
    if (!loadedFirst) {
      window.scrollTo(0, 0);
      ref.current?.focus({ preventScroll: true });
    }
    loadedFirst = false;
  }, []);
  return (
    <>
      {above}
      <h1 ref={ref} tabIndex={-1}>
        {heading}
      </h1>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </>
  );
}
