/** Storage of the browser that may be full, forbidden or emptied: then a person goes on without it. */
export interface Shelf {
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  remove(name: string): void;
}

/** Everything is kept under one prefix, as JSON. */
export function shelfIn(storage: () => Storage): Shelf {
  const at = (name: string) => `hutong.${name}`;
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  return {
    read: (name) =>
      attempt((): unknown => {
        const text = storage().getItem(at(name));
        return text === null ? undefined : JSON.parse(text);
      }),
    write: (name, value) => attempt(() => storage().setItem(at(name), JSON.stringify(value))),
    remove: (name) => attempt(() => storage().removeItem(at(name))),
  };
}

/** Stays until it is removed: the draft, the receipt, the language. */
export const lasting = shelfIn(() => window.localStorage);
/** Goes when the tab is closed: what is being written on the page of a case. */
export const passing = shelfIn(() => window.sessionStorage);

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The word when it is one of the list, else ''. */
export function wordOf<T extends string>(words: readonly T[], value: unknown): T | '' {
  return words.find((word) => word === value) ?? '';
}
