import { Alert, Box, Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useLogoutIfAccessDenied, useNotify } from 'ra-core';
import { useState } from 'react';
import { FormProvider, useForm, type FieldValues } from 'react-hook-form';
import { writeStatement as shape } from '@hutong/contract';
import { useSession } from '../../access/session';
import { writeStatement } from '../../api/casework';
import { claimsOf } from '../../fields/claims';
import { FilesField } from '../../fields/FilesField';
import { resolverOf, type Typed } from '../../fields/resolver';
import { TextField } from '../../fields/TextField';
import { useLabels } from '../../i18n/useLabels';
import { useProblemText } from '../../i18n/useProblemText';
import { useDraft } from '../forms/useDraft';
import { useOpenCase } from './open-case';

const empty = { text: '', files: [] };
const requestOf = ({ text, files }: Typed, internal: boolean) => ({
  text,
  internal,
  files: claimsOf(files),
});

/** Writes a statement to the other parties, or a note that only one's own side reads. Auditors only read. */
export function WriteBox() {
  const role = useSession()?.person?.role;
  return role === 'auditor' ? null : <WriteForm />;
}

function WriteForm() {
  const { record: words } = useLabels();
  const { write } = words;
  const { record, show, setTyping } = useOpenCase();
  const notify = useNotify();
  const problemText = useProblemText();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const [internal, setInternal] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm<FieldValues>({
    defaultValues: empty,
    resolver: resolverOf({ shape, request: (typed) => requestOf(typed, internal) }),
  });
  const { discard } = useDraft(`${record.id}.write`, form, setTyping);

  const submit = form.handleSubmit(async (values) => {
    setProblem(null);
    try {
      show(await writeStatement(record.id, shape.parse(requestOf(values, internal))));
      discard();
      form.reset(empty);
      notify(internal ? write.kept : write.sent, { type: 'success' });
    } catch (error) {
      if (!(await logoutIfAccessDenied(error))) setProblem(problemText(error));
    }
  });
  return (
    <FormProvider {...form}>
      <Box
        component="form"
        noValidate
        className="no-print"
        aria-label={write.title}
        onSubmit={(event) => void submit(event)}
        sx={{ mt: 2, pt: 2, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 1.25 }}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
          <ToggleButtonGroup
            exclusive
            size="small"
            aria-label={write.title}
            value={internal ? 'note' : 'statement'}
            onChange={(_event, kind: string | null) => setInternal(kind ? kind === 'note' : internal)}
          >
            <ToggleButton value="statement" sx={{ py: 0.25, px: 1.25 }}>
              {write.statement}
            </ToggleButton>
            <ToggleButton value="note" sx={{ py: 0.25, px: 1.25 }}>
              {write.note}
            </ToggleButton>
          </ToggleButtonGroup>
          <Typography variant="caption" sx={{ color: internal ? 'warning.main' : 'text.secondary' }}>
            {internal ? write.noteHint : write.statementHint}
          </Typography>
        </Box>
        <TextField name="text" label={internal ? write.textNote : write.textStatement} rows={3} required />
        <FilesField name="files" label={write.files} />
        {problem && (
          <Alert severity="error" role="alert">
            {problem}
          </Alert>
        )}
        <Box>
          <Button type="submit" variant="outlined" loading={form.formState.isSubmitting}>
            {internal ? write.keep : write.send}
          </Button>
        </Box>
      </Box>
    </FormProvider>
  );
}
