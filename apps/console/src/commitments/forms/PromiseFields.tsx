import { Box, FormHelperText, Typography } from '@mui/material';
import { useController } from 'react-hook-form';
import { cellStates, linkTypes, scenes } from '@hutong/casework';
import { usePlatforms } from '../../api/choices';
import { ChoiceField } from '../../fields/ChoiceField';
import { choicesOf } from '../../fields/choices';
import { DayField, TextField } from '../../fields/TextField';
import { useFieldProblem } from '../../fields/useFieldProblem';
import { useLabels, useLedgerWords, useNameOf, useWords } from '../../i18n/useLabels';

const promisable = cellStates.filter((state) => state !== 'unknown' && state !== 'blocked');

/** What was promised, where and when it was said, until when, and what it is about. */
export function PromiseFields() {
  const { commitments, common } = useLabels();
  const { form: words } = commitments;
  const ledger = useLedgerWords();
  const optional = (label: string) => `${label} (${common.optional})`;
  return (
    <>
      <TextField name="promise.zh" label={words.promiseZh} rows={2} hint={words.promiseHint} required />
      <TextField name="promise.en" label={words.promiseEn} rows={2} required />
      <GroupProblem name="promise" />
      <TextField name="source" label={words.source} hint={words.sourceHint} required />
      <TextField name="sourceUrl" label={optional(words.sourceUrl)} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))' }}>
        <DayField name="announcedOn" label={words.announcedOn} required />
        <DayField name="promisedOn" label={optional(words.promisedOn)} hint={words.promisedHint} />
      </Box>
      <ChoiceField
        name="promises"
        label={words.promises}
        choices={choicesOf(promisable, ledger.cellStates)}
        required
      />
      <ScopeFields />
    </>
  );
}

function ScopeFields() {
  const { form: words, anyTarget, anyScene } = useLabels().commitments;
  const { linkTypes: types, scenes: sceneWords } = useWords();
  const { common } = useLabels();
  const nameOf = useNameOf();
  const platforms = usePlatforms().map(({ slug, name }) => ({ value: slug, label: nameOf(name) }));
  return (
    <Box role="group" aria-label={words.scopeTitle} sx={{ display: 'grid', gap: 2 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {words.scopeTitle}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))' }}>
        <ChoiceField name="target" label={words.target} choices={platforms} empty={anyTarget} />
        <ChoiceField
          name="linkType"
          label={words.linkType}
          choices={choicesOf(linkTypes, types)}
          empty={common.all}
        />
        <ChoiceField
          name="scene"
          label={words.scene}
          choices={choicesOf(scenes, sceneWords)}
          empty={anyScene}
        />
      </Box>
    </Box>
  );
}

/** What is wrong with a group of fields as a whole. */
export function GroupProblem({ name }: { readonly name: string }) {
  const { fieldState } = useController({ name });
  const problem = useFieldProblem()(fieldState.error?.message ?? fieldState.error?.root?.message);
  return problem ? (
    <FormHelperText error role="alert">
      {problem}
    </FormHelperText>
  ) : null;
}
