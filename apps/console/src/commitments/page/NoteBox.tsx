import { useNotify } from 'ra-core';
import { useState } from 'react';
import { ledgerNote, type CommitmentRecord } from '@hutong/contract';
import { forgetDraft } from '../../access/drafts';
import { FilesField } from '../../fields/FilesField';
import { resolverOf } from '../../fields/resolver';
import { SmallForm } from '../../fields/SmallForm';
import { TextField } from '../../fields/TextField';
import { useLabels } from '../../i18n/useLabels';
import { KeepTyped, useDraftKey } from '../../openness/evidence/KeepTyped';
import { withClaims } from '../../fields/claims';
import { sendNote, useCommitmentCache } from '../commitment-queries';

/** A note for one's own side. */
export function NoteBox({ record }: { readonly record: CommitmentRecord }) {
  const { commitments, forms } = useLabels();
  const { show } = useCommitmentCache(record.id);
  const notify = useNotify();
  const key = useDraftKey(`${record.id}.note`);
  const [written, setWritten] = useState(0);
  return (
    <SmallForm
      key={written}
      submit={commitments.keepNote}
      defaults={{ text: '', files: [] }}
      resolver={resolverOf({ shape: ledgerNote, request: withClaims })}
      send={async (typed) => {
        const next = await sendNote(record.id, ledgerNote.parse(withClaims(typed)));
        forgetDraft(key);
        setWritten(written + 1);
        await show(next);
        notify(commitments.noteKept, { type: 'success' });
      }}
    >
      <KeepTyped as={key} />
      <TextField name="text" label={commitments.note} rows={2} hint={commitments.noteHint} required />
      <FilesField name="files" label={forms.evidence} />
    </SmallForm>
  );
}
