import { FormHelperText } from '@mui/material';
import { useFormContext, useFormState } from 'react-hook-form';
import { useFieldProblem } from '../../fields/useFieldProblem';

/** What is wrong with a list as a whole, or with something that the form only shows. */
export function LineProblem({ name }: { readonly name: string }) {
  const problemOf = useFieldProblem();
  const { control, getFieldState } = useFormContext();
  const state = getFieldState(name, useFormState({ control, name }));
  const error: { message?: string; root?: { message?: string } } | undefined = state.error;
  const problem = problemOf(error?.root?.message ?? error?.message);
  return problem ? (
    <FormHelperText error role="alert" sx={{ m: 0 }}>
      {problem}
    </FormHelperText>
  ) : null;
}
