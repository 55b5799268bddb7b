import { useCallback, useEffect, useRef } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { forgetDraft, keepDraft, readDraft } from '../../access/drafts';
import { useSession } from '../../access/session';

/** A form says whether it holds unsent text; then the page around it does not change by itself. */
export type SetTyping = (form: string, typing: boolean) => void;

/** Keeps what is typed in a form in this tab, and puts it back after a reload or a new sign-in of the same person. */
export function useDraft(
  name: string,
  form: UseFormReturn<FieldValues>,
  setTyping: SetTyping,
): { discard: () => void } {
  const person = useSession()?.person?.id;
  const key = `${person}.${name}`;
  const { reset, subscribe, formState } = form;
  const { isDirty } = formState;
  const discarded = useRef(false);

  useEffect(() => {
    const draft = readDraft(key);
    if (draft) reset(draft, { keepDefaultValues: true });
    return subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty: dirty }) => {
        if (!dirty) discarded.current = false;
        else if (!discarded.current) keepDraft(key, values);
      },
    });
  }, [key, reset, subscribe]);

  useEffect(() => {
    setTyping(name, isDirty);
    return () => setTyping(name, false);
  }, [name, isDirty, setTyping]);

  const discard = useCallback(() => {
    discarded.current = true;
    forgetDraft(key);
    setTyping(name, false);
  }, [key, name, setTyping]);
  return { discard };
}
