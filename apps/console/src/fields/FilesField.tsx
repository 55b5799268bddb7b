import { Alert, Box, Button, CircularProgress, FormHelperText, IconButton, Typography } from '@mui/material';
import AttachFile from '@mui/icons-material/AttachFile';
import Close from '@mui/icons-material/Close';
import { useId, useRef } from 'react';
import { useController } from 'react-hook-form';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/useLabels';
import { filesIn } from './claims';
import type { FieldProps } from './TextField';
import { useFieldProblem } from './useFieldProblem';
import { useUploads } from './useUploads';

/** Files that go with a statement or response; each is uploaded as soon as it is chosen. */
export function FilesField({ name, label, required, hint }: FieldProps) {
  const hintId = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const { forms, common } = useLabels();
  const { size } = useFormats();
  const {
    field: { value, onChange, ref },
    fieldState,
  } = useController<Record<string, unknown>>({ name });
  const files = filesIn(value);
  const { upload, running, refused } = useUploads(files, onChange);
  const problem = useFieldProblem()(fieldState.error?.message);
  return (
    <Box
      role="group"
      aria-label={label}
      aria-describedby={hintId}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        upload([...event.dataTransfer.files]);
      }}
    >
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={label}
        data-field={name}
        onChange={(event) => {
          upload([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button
        ref={ref}
        variant="outlined"
        color={problem ? 'error' : 'primary'}
        startIcon={running > 0 ? <CircularProgress size={14} /> : <AttachFile />}
        onClick={() => chooser.current?.click()}
      >
        {required ? `${label} *` : label}
      </Button>
      {files.map((file) => (
        <Box key={file.id} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Typography variant="body2" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
            {file.name} · {size(file.size)}
          </Typography>
          <IconButton
            aria-label={`${common.remove}: ${file.name}`}
            onClick={() => onChange(files.filter(({ id }) => id !== file.id))}
          >
            <Close fontSize="small" />
          </IconButton>
        </Box>
      ))}
      {refused.map((sentence) => (
        <Alert key={sentence} severity="error" sx={{ mt: 1 }}>
          {sentence}
        </Alert>
      ))}
      <FormHelperText id={hintId} error={problem !== undefined}>
        {problem ?? hint ?? forms.filesHint}
      </FormHelperText>
    </Box>
  );
}
