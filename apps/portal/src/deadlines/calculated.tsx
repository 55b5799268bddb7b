import { type Calculation, calculateDeadline } from '../api/deadline-requests';
import { Waiting } from '../parts/waiting';
import { Explained } from './explained';
import { useLoaded } from './use-loaded';

/** A deadline as it is calculated from its start, with what explains it. */
export function Calculated({ asked }: { readonly asked: Calculation }) {
  const { value, failure, retry } = useLoaded(JSON.stringify(asked), () => calculateDeadline(asked));
  if (!value || failure !== null) return <Waiting failure={failure} onRetry={retry} />;
  return <Explained explanation={value} />;
}
