import { openByReceipt as openByReceiptShape, type Session } from '@hutong/contract';
import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { Refusal } from '../api/client';
import { openByReceipt } from '../api/requests';
import type { Labels } from '../labels/zh';
import { useLanguage } from '../locale';
import { describedBy, FieldFrame, fieldId } from '../parts/field';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { focusField } from '../parts/problem-summary';
import { failureWords, problemsOf } from '../problems';
import { groupedCode } from '../receipt/receipt-code';

interface CodePageProps {
  /** From a scanned QR code that did not open a case, and why it did not; '' and null otherwise. */
  readonly initialCode: string;
  readonly failure: unknown;
  readonly staff: boolean;
  readonly message: string;
  readonly onOpened: (session: Session) => void;
}

const field = 'receiptCode';

/** Asks for the receipt code. */
export function CodePage({ initialCode, failure, staff, message, onOpened }: CodePageProps) {
  const { t } = useLanguage();
  const [code, setCode] = useState(groupedCode(initialCode));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(() => (failure === null ? '' : openingProblem(failure, t)));
  const refuse = (why: string) => {
    setProblem(why);
    focusField(field);
  };

  async function open(): Promise<void> {
    if (busy) return;
    const checked = openByReceiptShape.safeParse({ receiptCode: code });
    if (!checked.success) return refuse(problemsOf(checked, t)[0]?.message ?? t.follow.wrong);
    setProblem('');
    setBusy(true);
    try {
      onOpened(await openByReceipt(checked.data.receiptCode));
    } catch (refusal) {
      setBusy(false);
      refuse(openingProblem(refusal, t));
    }
  }

  return (
    <Page title={t.follow.title} heading={t.follow.heading} lead={t.follow.lead}>
      {message && <Notice tone="good">{message}</Notice>}
      {staff && <Notice tone="still">{t.follow.staffSignedIn}</Notice>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <div role="alert">{problem && <p class="sr-only">{problem}</p>}</div>
        <FieldFrame field={field} label={t.follow.code} hint={t.follow.codeHint} problem={problem}>
          <input
            id={fieldId(field)}
            name={field}
            class="code-input"
            value={code}
            inputMode="numeric"
            autoComplete="off"
            spellcheck={false}
            aria-describedby={describedBy(field, true, problem)}
            aria-invalid={problem ? true : undefined}
            onInput={(event: TargetedEvent<HTMLInputElement>) => setCode(regrouped(event.currentTarget))}
          />
        </FieldFrame>
        <div class="buttons">
          <button type="submit" class="main" aria-disabled={busy}>
            {busy ? t.follow.opening : t.follow.open}
          </button>
        </div>
      </form>
      <p class="hint">{t.follow.lostCode}</p>
    </Page>
  );
}

/** A code that opens nothing is simply wrong; anything else has its own words. */
function openingProblem(failure: unknown, labels: Labels): string {
  const wrong = failure instanceof Refusal && [400, 401, 403, 404, 422].includes(failure.status);
  return wrong ? labels.follow.wrong : failureWords(failure, labels);
}

/** Groups the digits while they are typed, and leaves the cursor behind the same digit. */
function regrouped(input: HTMLInputElement): string {
  const cursor = input.selectionStart ?? input.value.length;
  const before = groupedCode(input.value.slice(0, cursor)).length;
  const grouped = groupedCode(input.value);
  input.value = grouped;
  input.setSelectionRange(before, before);
  return grouped;
}
