import type { Receipt } from '@hutong/contract';
import { useState } from 'preact/hooks';
import { dayWords, instantWords } from '../date-words';
import { type Language, useLanguage } from '../locale';
import { drawReceipt } from './receipt-picture';
import { codeDigits, followAddress, groupedCode } from './receipt-code';

interface KeepingButtonsProps {
  readonly receipt: Receipt;
  readonly code: string;
}

/** Three ways to keep the code: copy, print, picture. */
export function KeepingButtons({ receipt, code }: KeepingButtonsProps) {
  const language = useLanguage();
  const { t } = language;
  const [said, setSaid] = useState('');
  const [picture, setPicture] = useState('');

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codeDigits(code));
      setSaid(t.receipt.copied);
    } catch {
      setSaid(t.receipt.copyFailed);
    }
  };

  const savePicture = () => {
    const drawn = drawReceipt(wordsOf(receipt, code, language));
    if (!drawn) return;
    const link = document.createElement('a');
    link.href = drawn;
    link.download = `${t.receipt.pictureFile}-${receipt.caseNumber}.png`;
    link.click();
    setPicture(drawn);
  };

  return (
    <div class="no-print">
      <div class="buttons">
        <button type="button" class="quiet" onClick={() => void copy()}>
          {t.receipt.copy}
        </button>
        <button type="button" class="quiet" onClick={savePicture}>
          {t.receipt.picture}
        </button>
        <button type="button" class="quiet" onClick={() => window.print()}>
          {t.receipt.print}
        </button>
      </div>
      <p role="status">{said}</p>
      {picture && (
        <figure class="receipt-picture">
          <figcaption class="hint">{t.receipt.pictureHint}</figcaption>
          <img src={picture} alt={t.receipt.pictureAlt} width={720} />
        </figure>
      )}
    </div>
  );
}

function wordsOf({ caseNumber, filedAt, dueOn }: Receipt, code: string, { t }: Language) {
  return {
    heading: `${t.receipt.pictureHeading} · ${t.shell.name}`,
    lines: [
      [t.receipt.caseNumber, caseNumber],
      [t.receipt.code, groupedCode(code)],
      [t.receipt.filedAt, instantWords(filedAt, t)],
    ] as const,
    warning: [t.receipt.codeWarning, dueOn ? t.receipt.dueOn(dayWords(dueOn, t)) : ''].join(' ').trim(),
    qrText: followAddress(window.location.origin, code),
    footer: `${t.shell.tagline} · ${window.location.host}`,
  };
}
