import type { ExplainedDeadline } from '@hutong/contract';
import type { ComponentChildren } from 'preact';
import { Explained } from '../deadlines/explained';
import { useWhy } from '../deadlines/use-why';
import { Waiting } from '../parts/waiting';
import { StepsOfClock } from './steps-of-clock';
import type { Deadlines } from './use-deadlines';

interface WhyDeadlineProps {
  /** The clock of the record. */
  readonly id: string | undefined;
  readonly deadlines: Deadlines;
  readonly children: ComponentChildren;
}

/** A disclosure: closed it names a deadline, open it explains it. */
export function WhyDeadline({ id, deadlines, children }: WhyDeadlineProps) {
  return (
    <details
      class="why"
      onToggle={(event) => {
        if (event.currentTarget.open) deadlines.ask();
      }}
    >
      <summary>{children}</summary>
      <Answer id={id} deadlines={deadlines} />
    </details>
  );
}

function Answer({ id, deadlines }: Pick<WhyDeadlineProps, 'id' | 'deadlines'>) {
  const { why } = useWhy();
  const { value, failure, retry } = deadlines;
  if (!value) return <Waiting failure={failure} onRetry={retry} />;
  const found: ExplainedDeadline | undefined = value.find((deadline) => deadline.id === id);
  if (!found) return <p>{why.gone}</p>;
  return (
    <>
      <Explained explanation={found.explanation} />
      <StepsOfClock deadline={found} />
    </>
  );
}
