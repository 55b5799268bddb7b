import { useSession } from '../../access/session';

/** Auditors look on; everybody else who sees complaints may say who works on them. */
export function useMayAssign(): boolean {
  const role = useSession()?.person?.role;
  return role !== undefined && role !== 'auditor' && role !== 'administrator';
}
