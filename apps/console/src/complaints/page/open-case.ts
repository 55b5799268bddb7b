import { createContext, useContext } from 'react';
import type { ComplaintRecord } from '@hutong/contract';

/** The complaint that is open on the page, and what has become of it meanwhile. */
export interface OpenCase {
  readonly record: ComplaintRecord;
  /** A newer state that somebody else brought about while something was typed here; null where there is none. */
  readonly newer: ComplaintRecord | null;
  /** Shows a state of the complaint: one's own result, or what somebody else did. */
  readonly show: (record: ComplaintRecord) => void;
  /** Reads the newest state and shows it. */
  readonly reload: () => Promise<void>;
  /** A form says whether it holds unsent text; then the page does not change by itself. */
  readonly setTyping: (form: string, typing: boolean) => void;
}

export const OpenCaseContext = createContext<OpenCase | null>(null);

export function useOpenCase(): OpenCase {
  const open = useContext(OpenCaseContext);
  if (!open) throw new Error('useOpenCase needs an open complaint around it');
  return open;
}
