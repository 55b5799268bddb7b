import { type LegalDate, legalDateOf } from '@hutong/casework';
import type { Receipt } from '@hutong/contract';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../locale';
import { Waiting } from '../parts/waiting';

type Answer = ComponentType<{ readonly asked: { readonly clock: string; readonly startedOn: LegalDate } }>;

/**
 * Why the complaint is accepted or refused by that day. It is calculated from the day of filing: asking the case itself
 * would open it on this device, which the person has not done yet.
 */
export function WhyThisDay({ receipt: { filedAt } }: { readonly receipt: Receipt }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <details class="why no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.receipt.why}</summary>
      {open && <Reason startedOn={legalDateOf(new Date(filedAt))} />}
    </details>
  );
}

/** The explanation is loaded when it is asked for: nobody needs it to file. */
function Reason({ startedOn }: { readonly startedOn: LegalDate }) {
  const [loaded, setLoaded] = useState<{ Answer: Answer } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    import('../deadlines/calculated').then(({ Calculated }) => setLoaded({ Answer: Calculated }), setFailure);
  }, [attempt]);
  const retry = () => {
    setFailure(null);
    setAttempt((count) => count + 1);
  };
  if (!loaded) return <Waiting failure={failure} onRetry={retry} />;
  return <loaded.Answer asked={{ clock: 'acceptance', startedOn }} />;
}
