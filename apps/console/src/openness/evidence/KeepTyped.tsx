import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { forgetDraft, keepDraft, readDraft } from '../../access/drafts';
import { useSession } from '../../access/session';

/** Under what name a form of this person is kept in this tab. */
export function useDraftKey(form: string): string {
  return `${useSession()?.person?.id}.${form}`;
}

/** Within a form: keeps what is typed, and puts it back after a reload or a new sign-in of the same person. */
export function KeepTyped({ as: key }: { readonly as: string }) {
  const { reset, subscribe } = useFormContext();
  useEffect(() => {
    const draft = readDraft(key);
    if (draft) reset(draft, { keepDefaultValues: true });
    return subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        if (isDirty) keepDraft(key, values);
        else forgetDraft(key);
      },
    });
  }, [key, reset, subscribe]);
  return null;
}
