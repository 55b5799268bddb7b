import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { LiveChange } from '@hutong/contract';
import { onChange } from './changes';

/** A busy platform must not keep a page from ever standing still. */
const pause = 3_000;

/** Asks anew for what a page shows when others change something, at most every three seconds. */
export function useFollowed(queryKey: QueryKey, concerns: (change: LiveChange) => boolean): void {
  const cache = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      void cache.invalidateQueries({ queryKey });
    };
    const stop = onChange((change) => {
      if (concerns(change)) timer ??= setTimeout(refresh, pause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [cache, queryKey, concerns]);
}

/** Whatever happens, also to a complaint. */
export const anything = (): boolean => true;

/** Whatever happens in the ledger. */
export const inLedger = ({ recordId }: LiveChange): boolean => recordId !== null;
