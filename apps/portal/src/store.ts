import { useEffect, useState } from 'preact/hooks';

/** A value that outlives the page that shows it, and tells those who show it when it changes. */
export interface Store<T> {
  get(): T;
  set(next: T | ((before: T) => T)): void;
  subscribe(listener: (value: T) => void): () => void;
}

export function createStore<T extends object | string | null>(
  initial: T,
  keep?: (value: T) => void,
): Store<T> {
  const listeners = new Set<(value: T) => void>();
  let value = initial;
  return {
    get: () => value,
    set: (next) => {
      value = isChange(next) ? next(value) : next;
      keep?.(value);
      for (const listener of [...listeners]) listener(value);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function isChange<T>(next: T | ((before: T) => T)): next is (before: T) => T {
  return typeof next === 'function';
}

export function useStore<T>(store: Store<T>): T {
  const [value, setValue] = useState(() => store.get());
  useEffect(() => {
    setValue(() => store.get());
    return store.subscribe((next) => setValue(() => next));
  }, [store]);
  return value;
}
