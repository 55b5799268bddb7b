import type { State } from '@hutong/casework';

/** Of the five phases that a complainant is shown, the one in which a case is: filed 0 … closed 4. */
const phaseOf: Record<Exclude<State, 'awaiting_information'>, number> = {
  submitted: 0,
  forwarded: 1,
  in_progress: 2,
  returned: 2,
  responded: 3,
  under_review: 3,
  closed: 4,
};

/** The phase of a case. While information is awaited it stands where the question was asked. */
export function phaseAt(state: State, timeline: readonly { from: State | null; to: State | null }[]): number {
  if (state !== 'awaiting_information') return phaseOf[state];
  const asked = [...timeline].reverse().find(({ from, to }) => to === state && from !== state);
  return asked?.from && asked.from !== 'awaiting_information' ? phaseOf[asked.from] : 0;
}
