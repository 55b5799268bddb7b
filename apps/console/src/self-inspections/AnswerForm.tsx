import { Alert, Box, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { inspectionAnswers, leastText } from '@hutong/casework';
import { selfInspectionTransition, type SelfInspectionRecord } from '@hutong/contract';
import { MeanwhileLines } from '../campaigns/LedgerHistory';
import { useLedgerStep } from '../campaigns/useLedgerStep';
import { FileList } from '../complaints/page/FileList';
import { ChoiceField } from '../fields/ChoiceField';
import { choicesOf } from '../fields/choices';
import { FilesField } from '../fields/FilesField';
import { TextField } from '../fields/TextField';
import { useLabels, useLedgerWords } from '../i18n/useLabels';
import { ConfirmDialog } from '../layout/ConfirmDialog';
import { usePortalTime } from '../time/portal-time';
import { doWithInspection, inspectionKey, inspectionsKey, readInspection } from './inspection-requests';
import { answerRequest, answerTyped, inspectionResolver } from './inspection-typed';

interface InspectionProps {
  readonly record: SelfInspectionRecord;
}

/** What a form is after a step: shown at once, and in every list. */
export function useShowInspection() {
  const cache = useQueryClient();
  return (record: SelfInspectionRecord): SelfInspectionRecord => {
    cache.setQueryData(inspectionKey(record.id), record);
    void cache.invalidateQueries({ queryKey: inspectionsKey });
    return record;
  };
}

/** The platform's form: saved as often as needed, handed in once by its lead. */
export function AnswerForm({ record }: InspectionProps) {
  const { selfInspections, forms } = useLabels();
  const words = useLedgerWords().selfInspectionActions;
  const [asking, setAsking] = useState(false);
  const { form, send, problem, stale } = useAnswerStep(record);
  const mayHandIn = record.actions.includes('submit');
  const submit = (action: 'save' | 'submit') => {
    form.setValue('action', action);
    void form.handleSubmit(async () => {
      if (action === 'save') await send();
      else setAsking(true);
    })();
  };
  return (
    <FormProvider {...form}>
      <Box
        component="form"
        noValidate
        aria-label={selfInspections.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit('save');
        }}
        sx={{ display: 'grid', gap: 2 }}
      >
        <AnswerFields record={record} />
        {stale !== null && (
          <Alert severity="warning" role="alert">
            {forms.stale}
            <MeanwhileLines kind="self_inspection" error={stale} />
            {forms.sendAgain}
          </Alert>
        )}
        {problem && (
          <Alert severity="error" role="alert">
            {problem}
          </Alert>
        )}
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          {mayHandIn && (
            <Button
              variant="contained"
              disabled={form.formState.isSubmitting}
              onClick={() => submit('submit')}
            >
              {words.submit}
            </Button>
          )}
          {record.actions.includes('save') && (
            <Button type="submit" variant="outlined" disabled={form.formState.isSubmitting}>
              {selfInspections.saveDraft}
            </Button>
          )}
        </Box>
        {!mayHandIn && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {selfInspections.leadHandsIn}
          </Typography>
        )}
      </Box>
      {asking && (
        <ConfirmDialog
          title={forms.sure(words.submit)}
          text={selfInspections.handInConsequence}
          confirm={words.submit}
          onConfirm={async () => {
            setAsking(false);
            await send();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </FormProvider>
  );
}

function useAnswerStep(record: SelfInspectionRecord) {
  const words = useLedgerWords().selfInspectionActions;
  const { today } = usePortalTime();
  const show = useShowInspection();
  const step = useLedgerStep({
    name: `${record.id}.answer`,
    defaults: answerTyped(record),
    resolver: inspectionResolver(answerRequest, today()),
    record,
    send: async (typed, revision) =>
      show(await doWithInspection(record.id, selfInspectionTransition.parse(answerRequest(typed, revision)))),
    reload: async () => show(await readInspection(record.id)),
    doneAs: ({ action }) => (action === 'submit' ? words.submit : words.save),
    // What was saved is the form's new beginning; its files belong to the record now.
    done: (saved) => step.form.reset(answerTyped(saved)),
  });
  return step;
}

function AnswerFields({ record }: InspectionProps) {
  const { fields, filesThere } = useLabels().selfInspections;
  const words = useLedgerWords();
  return (
    <>
      <ChoiceField
        name="answer"
        label={fields.answer}
        required
        choices={choicesOf(inspectionAnswers, words.inspectionAnswers)}
      />
      <TextField
        name="text"
        label={fields.text}
        hint={`${fields.textHint} ${fields.atLeast(leastText)}`}
        required
        rows={5}
      />
      <TextField name="measures" label={fields.measures} hint={fields.measuresHint} rows={3} />
      {record.files.length > 0 && (
        <div>
          <Typography variant="body2" sx={{ mb: 1 }}>
            {filesThere}
          </Typography>
          <FileList files={record.files} />
        </div>
      )}
      <FilesField name="files" label={fields.files} />
    </>
  );
}
