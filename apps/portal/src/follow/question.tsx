import type { ComplaintRecord } from '@hutong/contract';
import { useLanguage } from '../locale';

/** The question that waits for an answer. */
export function Question({ record: { statements } }: { readonly record: ComplaintRecord }) {
  const { t, words } = useLanguage();
  const asked = statements
    .filter(({ kind }) => kind === 'question')
    .sort((one, other) => other.at.localeCompare(one.at))[0];
  if (!asked) return null;
  return (
    <div class="question">
      <p class="hint">
        {t.casePage.question} · {words.sides[asked.side]}
      </p>
      <blockquote>{asked.text}</blockquote>
    </div>
  );
}
