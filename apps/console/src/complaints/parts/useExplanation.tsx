import { lazy, Suspense, useState, type MouseEvent, type ReactNode } from 'react';

const ExplanationDialog = lazy(() => import('../../deadlines/explanation/ExplanationDialog'));

export interface ClockOfCase {
  readonly complaintId: string;
  /** Which of its clocks: this one, or else the running one of the kind. */
  readonly deadlineId?: string;
  readonly kind: string;
}

/** Opens the explanation of a deadline. What explains it is loaded when somebody asks. */
export function useExplanation(clock: ClockOfCase): {
  explain: (event: MouseEvent) => void;
  dialog: ReactNode;
} {
  const [open, setOpen] = useState(false);
  const explain = (event: MouseEvent) => {
    // In a list the line around it opens the complaint.
    event.stopPropagation();
    event.preventDefault();
    setOpen(true);
  };
  const dialog = open && (
    <Suspense fallback={null}>
      <ExplanationDialog {...clock} close={() => setOpen(false)} />
    </Suspense>
  );
  return { explain, dialog };
}
