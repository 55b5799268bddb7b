import { useNotify } from 'ra-core';
import { useState } from 'react';
import type { FieldValues, Resolver } from 'react-hook-form';
import { useStepForm } from '../complaints/forms/useStepForm';
import { useLabels } from '../i18n/useLabels';

interface LedgerStep<R> {
  /** Under which what is typed is kept in this tab. */
  readonly name: string;
  readonly defaults: FieldValues;
  readonly resolver: Resolver<FieldValues>;
  /** The record that the person has before them; null where there is none yet. */
  readonly record: R | null;
  readonly send: (typed: FieldValues, revision: number) => Promise<R>;
  readonly reload: () => Promise<R | null>;
  /** What the message says that was done. */
  readonly doneAs: (typed: FieldValues) => string;
  readonly done: (record: R) => void;
}

const standsStill = () => undefined;

/** A step on a record of the ledger. The page follows others by itself, so what is sent names the revision that was seen. */
export function useLedgerStep<R extends { readonly revision: number }>(step: LedgerStep<R>) {
  const { forms } = useLabels();
  const notify = useNotify();
  const [seen, setSeen] = useState(step.record?.revision ?? 0);
  return useStepForm({
    name: step.name,
    defaults: step.defaults,
    resolver: step.resolver,
    setTyping: standsStill,
    reload: async () => setSeen((await step.reload())?.revision ?? seen),
    send: async (typed, sent) => {
      const record = await step.send(typed, seen);
      sent();
      notify(forms.done(step.doneAs(typed)), { type: 'success' });
      setSeen(record.revision);
      step.done(record);
    },
  });
}
