import type { ComplaintRecord } from '@hutong/contract';
import { useState } from 'preact/hooks';
import { useLanguage } from '../locale';
import { ActionForm } from './action-form';
import { type Doing, doingsOffered } from './doing';
import type { Following } from './use-record';

interface CaseActionsProps {
  readonly record: ComplaintRecord;
  readonly following: Following;
}

/** What the person has done last, and the revision of the case to which it led. */
interface Done {
  readonly doing: Doing;
  readonly revision: number;
}

/** What the person can do now; the one that is waited for stands open. */
export function CaseActions({ record, following }: CaseActionsProps) {
  const { t } = useLanguage();
  const offered = doingsOffered(record.actions, record.state !== 'closed');
  const [chosen, setChosen] = useState<Doing | 'none' | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  // Once the case has moved on, what one did before is no news any more.
  const said = done && done.revision >= record.revision ? t.caseActions[done.doing].done : '';
  const open = chosen ?? (offered.includes('supply') ? 'supply' : 'none');

  return (
    <section class="actions no-print" aria-labelledby="actions">
      <h2 id="actions">{t.caseActions.heading}</h2>
      <div role="status">{said && <p class="notice good">{said}</p>}</div>
      {offered.length === 0 && open === 'none' && <p class="hint">{t.caseActions.none}</p>}
      {open === 'none' ? (
        <div class="buttons">
          {offered.map((doing) => (
            <button
              key={doing}
              type="button"
              class={lookOf(doing)}
              onClick={() => {
                setDone(null);
                setChosen(doing);
              }}
            >
              {t.caseActions[doing].button}
            </button>
          ))}
        </div>
      ) : (
        <ActionForm
          key={open}
          doing={open}
          offered={offered.includes(open)}
          record={record}
          following={following}
          onCancel={() => setChosen('none')}
          onDone={(revision) => {
            setDone({ doing: open, revision });
            setChosen('none');
          }}
        />
      )}
    </section>
  );
}

function lookOf(doing: Doing): string {
  if (doing === 'withdraw') return 'plain danger-text';
  return doing === 'confirm' || doing === 'supply' ? 'main' : 'quiet';
}
