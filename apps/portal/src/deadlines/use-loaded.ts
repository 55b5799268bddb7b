import { useEffect, useState } from 'preact/hooks';

export interface Loaded<T> {
  /** The newest that was loaded; null before. It stays while newer is under way. */
  readonly value: T | null;
  readonly failure: unknown;
  readonly retry: () => void;
}

/** Loads something when it is wanted, and again when `of` is another; null: it is not wanted yet. */
export function useLoaded<T>(of: string | null, load: () => Promise<T>): Loaded<T> {
  const [state, setState] = useState<{ value: T | null; failure: unknown }>({ value: null, failure: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (of === null) return;
    let wanted = true;
    load().then(
      (value) => wanted && setState({ value, failure: null }),
      (failure: unknown) => wanted && setState(({ value }) => ({ value, failure })),
    );
    return () => {
      wanted = false;
    };
    // What is loaded is said by `of`: the function is another at each rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [of, attempt]);
  const retry = () => {
    setState(({ value }) => ({ value, failure: null }));
    setAttempt((count) => count + 1);
  };
  return { ...state, retry };
}
