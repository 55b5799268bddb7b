import { complaintKinds } from '@hutong/casework';
import { useState } from 'preact/hooks';
import { useLanguage } from '../../locale';
import { Choice } from '../../parts/choice';
import { problemAt } from '../../parts/field';
import { TextArea } from '../../parts/inputs';
import { useStore } from '../../store';
import { decodeDraft, decoding } from '../decoding';
import { draftStore, reviseDraft } from '../draft-store';
import { StepPage } from '../step-page';

/** The first question: what kind, and which link. Anything may be pasted, or nothing. */
export function PasteStep() {
  const { t } = useLanguage();
  const draft = useStore(draftStore);
  const busy = useStore(decoding) === 'busy';
  const [clipboardFailed, setClipboardFailed] = useState(false);

  const paste = async () => {
    try {
      const pastedText = await navigator.clipboard.readText();
      setClipboardFailed(pastedText.trim() === '');
      if (pastedText.trim()) reviseDraft({ pastedText });
    } catch {
      setClipboardFailed(true);
    }
  };

  return (
    <StepPage
      step="paste"
      heading={t.paste.heading}
      beforeNext={decodeDraft}
      busy={busy}
      nextLabel={busy ? t.paste.decoding : undefined}
    >
      {(problems) => (
        <>
          <Choice
            field="kind"
            legend={t.paste.kind}
            look="cards"
            value={draft.kind}
            onChange={(kind) => reviseDraft({ kind })}
            problem={problemAt(problems, 'kind')}
            options={complaintKinds.map((value) => ({
              value,
              label: t.paste.kinds[value].name,
              hint: t.paste.kinds[value].hint,
            }))}
          />
          <TextArea
            field="pastedText"
            label={t.paste.text}
            hint={t.paste.textHint}
            placeholder={t.paste.example}
            rows={4}
            value={draft.pastedText}
            onChange={(pastedText) => reviseDraft({ pastedText })}
            problem={problemAt(problems, 'pastedText')}
          />
          {'clipboard' in navigator && (
            <p class="after-field">
              <button type="button" class="small" onClick={() => void paste()}>
                {t.paste.fromClipboard}
              </button>
            </p>
          )}
          <div aria-live="polite">{clipboardFailed && <p class="hint">{t.paste.clipboardEmpty}</p>}</div>
          <p class="hint">{t.paste.safe}</p>
        </>
      )}
    </StepPage>
  );
}
