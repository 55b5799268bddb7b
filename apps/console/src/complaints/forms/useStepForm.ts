import { useLogoutIfAccessDenied } from 'ra-core';
import { useState } from 'react';
import { useForm, type FieldValues, type Resolver } from 'react-hook-form';
import { codeOf, fieldProblems } from '../../api/problem';
import { useProblemText } from '../../i18n/useProblemText';
import { useDraft, type SetTyping } from './useDraft';

interface Step {
  /** Under which what is typed is kept in this tab. */
  readonly name: string;
  readonly defaults: FieldValues;
  readonly resolver: Resolver<FieldValues>;
  readonly setTyping: SetTyping;
  /** Sends it; what goes wrong is thrown. */
  readonly send: (typed: FieldValues, sent: () => void) => Promise<void>;
  /** Somebody was quicker: reads how the record is now. */
  readonly reload: () => Promise<void>;
}

/** Filling in and sending one step; what goes wrong lands on its field, and nothing typed is ever lost. */
export function useStepForm({ name, defaults, resolver, setTyping, send: sendStep, reload }: Step) {
  const problemText = useProblemText();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const [problem, setProblem] = useState<string | null>(null);
  /** With what the server refused because others did something between reading and sending. */
  const [stale, setStale] = useState<unknown>(null);
  const form = useForm<FieldValues>({ defaultValues: defaults, resolver });
  const { discard } = useDraft(name, form, setTyping);

  const failed = async (error: unknown) => {
    if (codeOf(error) === 'stale_revision') {
      setStale(error);
      return reload();
    }
    if (codeOf(error) === 'action_not_offered') await reload();
    if (await logoutIfAccessDenied(error)) return;
    const elsewhere: string[] = [];
    for (const [field, message] of fieldProblems(error)) {
      if (form.getFieldState(field) && document.getElementsByName(field).length > 0) {
        form.setError(field, { type: 'server', message }, { shouldFocus: true });
      } else elsewhere.push(message);
    }
    if (elsewhere.length > 0 || fieldProblems(error).size === 0) {
      setProblem(elsewhere.join(' ') || problemText(error));
    }
  };

  const send = async () => {
    setProblem(null);
    setStale(null);
    try {
      await sendStep(form.getValues(), discard);
    } catch (error) {
      await failed(error).catch(() => setProblem(problemText(error)));
    }
  };
  return { form, send, problem, stale, discard };
}
export type StepFormState = ReturnType<typeof useStepForm>;
