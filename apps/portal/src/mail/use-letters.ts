import type { CaughtMail } from '@hutong/contract';
import { useEffect, useRef, useState } from 'preact/hooks';
import { listCaughtMail } from '../api/mail-requests';

export interface Letters {
  /** Null until the first page is there. */
  readonly items: readonly CaughtMail[] | null;
  readonly more: boolean;
  readonly failure: unknown;
  /** How often it was loaded anew at a person's wish. */
  readonly refreshes: number;
  readonly refresh: () => void;
  readonly older: () => void;
}

/** The caught letters, the newest first, as far back as somebody has asked. */
export function useLetters(): Letters {
  const [items, setItems] = useState<readonly CaughtMail[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [refreshes, setRefreshes] = useState(0);
  // Only what was asked for last is shown: a slow first page must not follow a fast second.
  const askedRef = useRef(0);

  const load = async (cursor: string | null) => {
    askedRef.current += 1;
    const asked = askedRef.current;
    try {
      const page = await listCaughtMail(cursor);
      if (asked !== askedRef.current) return false;
      setItems((before) => (cursor ? [...(before ?? []), ...page.items] : page.items));
      setNext(page.next);
      setFailure(null);
      return true;
    } catch (refused) {
      if (asked === askedRef.current) setFailure(refused);
      return false;
    }
  };
  useEffect(() => {
    void load(null);
  }, []);

  return {
    items,
    more: next !== null,
    failure,
    refreshes,
    refresh: () => void load(null).then((done) => done && setRefreshes((count) => count + 1)),
    older: () => void load(next),
  };
}
