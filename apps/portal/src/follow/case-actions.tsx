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

/** What the person can do now; the one that is waited for stands open. */
export function CaseActions({ record, following }: CaseActionsProps) {
  const { t } = useLanguage();
  const offered = doingsOffered(record.actions, record.state !== 'closed');
  const [chosen, setChosen] = useState<Doing | 'none' | null>(null);
  const [done, setDone] = useState('');
  const open = chosen ?? (offered.includes('supply') ? 'supply' : 'none');

  return (
    <section class="actions no-print" aria-labelledby="actions">
      <h2 id="actions">{t.caseActions.heading}</h2>
      <div role="status">{done && <p class="notice good">{done}</p>}</div>
      {offered.length === 0 && open === 'none' && <p class="hint">{t.caseActions.none}</p>}
      {open === 'none' ? (
        <div class="buttons">
          {offered.map((doing) => (
            <button
              key={doing}
              type="button"
              class={lookOf(doing)}
              onClick={() => {
                setDone('');
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
          onDone={() => {
            setDone(t.caseActions[open].done);
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
