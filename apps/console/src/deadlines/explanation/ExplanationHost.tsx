import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { onExplain, type ClockOfCase } from '../../complaints/parts/explanations';

const ExplanationDialog = lazy(() => import('./ExplanationDialog'));

/** Shows the explanation that was asked for last. It stays while the list behind it changes; what explains is loaded then. */
export function ExplanationHost() {
  const [clock, setClock] = useState<ClockOfCase | null>(null);
  const { pathname } = useLocation();
  useEffect(() => onExplain(setClock), []);
  useEffect(() => () => setClock(null), [pathname]);
  if (!clock) return null;
  return (
    <Suspense fallback={null}>
      <ExplanationDialog {...clock} close={() => setClock(null)} />
    </Suspense>
  );
}
