import { useState } from 'preact/hooks';
import { useLanguage } from '../../locale';
import { problemAt } from '../../parts/field';
import { TextInput } from '../../parts/inputs';
import type { FieldProblem } from '../../problems';
import type { Draft } from '../draft';
import { typeInDraft } from '../draft-store';

interface ParityFieldsProps {
  readonly draft: Draft;
  readonly problems: readonly FieldProblem[];
}

/** The parity control: a link of the same type that does open. */
export function ParityFields({ draft, problems }: ParityFieldsProps) {
  const { t } = useLanguage();
  const [openAtFirst] = useState(Boolean(draft.parityUrl || draft.parityNote));
  const problem = problemAt(problems, 'parity.url') ?? problemAt(problems, 'parity.note');
  return (
    <details open={openAtFirst || Boolean(problem)}>
      <summary>{t.what.parity}</summary>
      <p>{t.what.parityWhy}</p>
      <TextInput
        field="parity.url"
        label={t.what.parityUrl}
        type="url"
        inputMode="url"
        maxLength={2048}
        value={draft.parityUrl}
        onChange={(parityUrl) => typeInDraft('parityUrl', { parityUrl })}
        problem={problemAt(problems, 'parity.url')}
      />
      <TextInput
        field="parity.note"
        label={t.what.parityNote}
        optional
        maxLength={500}
        value={draft.parityNote}
        onChange={(parityNote) => typeInDraft('parityNote', { parityNote })}
        problem={problemAt(problems, 'parity.note')}
      />
    </details>
  );
}
