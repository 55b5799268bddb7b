import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'ra-core';
import { ledgerNote, type TaskRecord } from '@hutong/contract';
import { withClaims } from '../../fields/claims';
import { FilesField } from '../../fields/FilesField';
import { resolverOf } from '../../fields/resolver';
import { SmallForm } from '../../fields/SmallForm';
import { TextField } from '../../fields/TextField';
import { useLabels } from '../../i18n/useLabels';
import { useLedgerDesk } from '../parts/useLedgerDesk';
import { writeTaskNote } from '../task-requests';
import { useShowTask } from '../useShowTask';

/** A note that only one's own side reads. */
export function NoteBox({ record: { id } }: { readonly record: TaskRecord }) {
  const { write } = useLabels().record;
  const { works } = useLedgerDesk();
  const show = useShowTask();
  const notify = useNotify();
  const [written, setWritten] = useState(0);
  if (!works) return null;
  return (
    <Box className="no-print" sx={{ mt: 2, pt: 2, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="caption" sx={{ color: 'warning.main', display: 'block', mb: 1 }}>
        {write.noteHint}
      </Typography>
      <SmallForm
        key={written}
        submit={write.keep}
        defaults={{ text: '', files: [] }}
        resolver={resolverOf({ shape: ledgerNote, request: withClaims })}
        send={async (typed) => {
          show(await writeTaskNote(id, ledgerNote.parse(withClaims(typed))));
          notify(write.kept, { type: 'success' });
          setWritten(written + 1);
        }}
      >
        <TextField name="text" label={write.textNote} rows={2} required />
        <FilesField name="files" label={write.files} />
      </SmallForm>
    </Box>
  );
}
