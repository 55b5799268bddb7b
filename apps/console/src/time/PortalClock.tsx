import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { timeKey, usePortalTime } from './portal-time';

/** A demo may be moved at any moment; elsewhere only the device's clock can be wrong. */
const askEvery = { movable: 15_000, fixed: 300_000 };

/** Asks for the portal's time again and again; when a demo was moved, everything is read anew. Draws nothing. */
export function PortalClock() {
  const cache = useQueryClient();
  const { movable, movedByMs, day } = usePortalTime();
  useEffect(() => {
    const ask = () => void cache.invalidateQueries({ queryKey: timeKey });
    const timer = setInterval(ask, movable ? askEvery.movable : askEvery.fixed);
    return () => clearInterval(timer);
  }, [cache, movable]);

  const known = useRef<number | null>(null);
  useEffect(() => {
    if (day === '') return;
    const moved = known.current !== null && known.current !== movedByMs;
    known.current = movedByMs;
    if (moved) void cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== timeKey[0] });
  }, [cache, day, movedByMs]);
  return null;
}
