import { QueryClient, useQuery } from '@tanstack/react-query';
import type { Session } from '@hutong/contract';
import { readSession } from '../api/access';
import { problemOf } from '../api/problem';

const sessionKey = ['session'];

/** One cache for the console, known outside of React because the session is asked for before anything is drawn. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // Asking again does not help against an answer; it does against a lost connection.
      retry: (failures, error) => failures < 2 && (problemOf(error)?.status ?? 500) === 0,
    },
  },
});

/** The server said that nobody is signed in: until somebody signs in here, it need not be asked again. */
let nobody = false;

async function askOnce(): Promise<Session | null> {
  if (nobody) return null;
  const session = await readSession();
  nobody = session === null;
  return session;
}

const sessionQuery = { queryKey: sessionKey, queryFn: askOnce, staleTime: 60_000, retry: 1 };

/** Who is signed in, from memory where it is fresh. */
export const knownSession = (): Promise<Session | null> => queryClient.fetchQuery(sessionQuery);

/** Takes over what the API answered to signing in. */
export function rememberSession(session: Session | null): void {
  nobody = session === null;
  queryClient.setQueryData(sessionKey, session);
}

/** Somebody has come in: what react-admin had concluded from nobody being there is forgotten. */
export async function enter(session: Session): Promise<void> {
  rememberSession(session);
  await queryClient.resetQueries({ queryKey: ['auth'] });
}

export const refreshSession = () => queryClient.invalidateQueries({ queryKey: sessionKey });

/** Who is signed in; undefined while that is being asked. */
export function useSession(): Session | null | undefined {
  return useQuery(sessionQuery).data;
}

/** Does this person work for the regulator, a platform, or on accounts only? */
export type Desk = 'regulator' | 'platform' | 'administration';

export function deskOf(session: Session | null | undefined): Desk | null {
  switch (session?.person?.role) {
    case 'handler':
    case 'lead':
      return 'platform';
    case 'officer':
    case 'supervisor':
    case 'auditor':
      return 'regulator';
    case 'administrator':
      return 'administration';
    default:
      return null;
  }
}
