import { useEffect, useState } from 'preact/hooks';

/** Asks before a page is left; false keeps the person there. It may call `proceed` later. */
type Guard = (proceed: () => void) => boolean;
type Listener = (path: string) => void;

const listeners = new Set<Listener>();
let guard: Guard | null = null;
let shown = currentPath();

function currentPath(): string {
  return window.location.pathname.replace(/(.)\/+$/, '$1');
}

function show(path: string): void {
  shown = path;
  for (const listener of [...listeners]) listener(path);
}

/** Goes to another page of the portal. */
export function navigate(to: string, { replace = false } = {}): void {
  if (guard && !guard(() => navigate(to, { replace }))) return;
  window.history[replace ? 'replaceState' : 'pushState'](null, '', to);
  show(currentPath());
}

window.addEventListener('popstate', () => {
  const wanted = currentPath();
  if (wanted === shown) return;
  if (guard && !guard(() => navigate(wanted))) return window.history.pushState(null, '', shown);
  show(wanted);
});

/** While it is set, the guard decides whether a page may be left. Returns how to take it away. */
export function guardLeaving(next: Guard): () => void {
  guard = next;
  return () => {
    if (guard === next) guard = null;
  };
}

/** The path of the page that is shown. */
export function usePath(): string {
  const [path, setPath] = useState(shown);
  useEffect(() => {
    listeners.add(setPath);
    setPath(shown);
    return () => void listeners.delete(setPath);
  }, []);
  return path;
}
