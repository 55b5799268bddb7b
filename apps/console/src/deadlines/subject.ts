import type { LedgerKind } from '@hutong/casework';
import type { DeadlineShape } from '@hutong/contract';
import { complaintAddress } from '../complaints/parts/CaseLink';
import { useLedgerWords, useWords } from '../i18n/useLabels';

type Subject = DeadlineShape['subject'];

/** The pages of complaints and of the records of the ledger. */
export const addresses: Record<'complaint' | LedgerKind, (id: string) => string> = {
  complaint: complaintAddress,
  campaign: (id) => `/campaigns/${id}`,
  task: (id) => `/tasks/${id}`,
  self_inspection: (id) => `/self-inspections/${id}`,
  commitment: (id) => `/commitments/${id}`,
};

/** The page of what a deadline is about. */
export const subjectAddress = ({ kind, id }: Subject): string => addresses[kind](id);

/** What explains a clock: all clocks of its complaint; of a clock of the ledger itself alone. */
export const explainedBy = ({ id, clock, subject }: DeadlineShape) => ({
  ...(subject.kind === 'complaint' ? { complaintId: subject.id } : {}),
  deadlineId: id,
  kind: clock,
});

/** The state of what a deadline is about, in words. */
export function useSubjectState(): (subject: Subject) => string {
  const { states } = useWords();
  const { taskStates, commitmentStates } = useLedgerWords();
  const words: Record<Subject['kind'], ReadonlyMap<string, string>> = {
    complaint: new Map(Object.entries(states)),
    task: new Map(Object.entries(taskStates)),
    commitment: new Map(Object.entries(commitmentStates)),
  };
  return ({ kind, state }) => words[kind].get(state) ?? state;
}
