import { Alert, Box, Button } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { FormProvider, useForm, type FieldValues, type Resolver } from 'react-hook-form';
import { fieldProblems } from '../api/problem';
import { useProblemText } from '../i18n/useProblemText';

interface SmallFormProps {
  readonly submit: string;
  readonly defaults: FieldValues;
  readonly resolver: Resolver<FieldValues>;
  /** Sends the values; what it throws is shown, on the field that it names or above the button. */
  readonly send: (values: FieldValues) => Promise<void>;
  /** Words for an error instead of the server's. */
  readonly inWords?: (error: unknown) => string | null;
  readonly children: ReactNode;
  readonly aside?: ReactNode;
  readonly fullWidth?: boolean;
}

/** One field may hold a list; what is wrong with one of its entries is wrong with the field. */
const withoutEntry = (field: string) => field.replace(/\.\d+(\..*)?$/, '');

/** A form of a few fields with one button: signing in, passwords, names. */
export function SmallForm({
  submit,
  defaults,
  resolver,
  send,
  inWords,
  children,
  aside,
  fullWidth,
}: SmallFormProps) {
  const form = useForm<FieldValues>({ defaultValues: defaults, resolver });
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string | null>(null);

  const submitted = form.handleSubmit(async (values) => {
    setProblem(null);
    try {
      await send(values);
    } catch (error) {
      const known = new Set(Object.keys(form.getValues()));
      const onFields = [...fieldProblems(error)]
        .map(([field, message]): [string, string] => [withoutEntry(field), message])
        .filter(([field]) => known.has(field.split('.')[0] ?? ''));
      onFields.forEach(([field, message], index) =>
        form.setError(field, { type: 'server', message }, { shouldFocus: index === 0 }),
      );
      if (onFields.length === 0) setProblem(inWords?.(error) ?? problemText(error));
    }
  });

  return (
    <FormProvider {...form}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => void submitted(event)}
        sx={{ display: 'grid', gap: 2 }}
      >
        {children}
        {problem && (
          <Alert severity="error" role="alert">
            {problem}
          </Alert>
        )}
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Button
            type="submit"
            variant="contained"
            fullWidth={fullWidth}
            size={fullWidth ? 'medium' : 'small'}
            loading={form.formState.isSubmitting}
          >
            {submit}
          </Button>
          {aside}
        </Box>
      </Box>
    </FormProvider>
  );
}
