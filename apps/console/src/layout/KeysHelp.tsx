import { lazy, Suspense, useEffect, useState } from 'react';
import { onShowKeys, showKeys, useKeys } from './keys';

const KeysDialog = lazy(() => import('./KeysDialog'));

/** Waits for `?`; what the keys are is loaded when somebody asks. */
export function KeysHelp() {
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  useEffect(
    () =>
      onShowKeys(() => {
        setAsked(true);
        setOpen(true);
      }),
    [],
  );
  useKeys({ '?': showKeys });
  if (!asked) return null;
  return (
    <Suspense fallback={null}>
      <KeysDialog open={open} close={() => setOpen(false)} />
    </Suspense>
  );
}
