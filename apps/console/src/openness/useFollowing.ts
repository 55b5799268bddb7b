import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onChange } from '../live/changes';

/** Lists follow quietly, but no more often than this. */
const pauseMs = 3_000;

/** What is shown under a key follows what others do. */
export function useFollowing(key: string): void {
  const cache = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void cache.invalidateQueries({ queryKey: [key] });
      }, pauseMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [cache, key]);
}
