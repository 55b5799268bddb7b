import { useSession } from '../access/session';

/** Officers and supervisors prepare campaigns; the server refuses all others anyway. */
export function useMayPrepare(): boolean {
  const role = useSession()?.person?.role;
  return role === 'officer' || role === 'supervisor';
}
