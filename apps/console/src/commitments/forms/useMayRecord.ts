import { useSession } from '../../access/session';

const recording = ['officer', 'supervisor', 'lead'] as const;

/** Who records commitments: officers those of any platform, a platform's leads their own. */
export function useMayRecord(): boolean {
  const role = useSession()?.person?.role;
  return recording.some((each) => each === role);
}
