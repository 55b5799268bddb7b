import type { CalendarEdition } from '@hutong/contract';

/** The newest year first, in it the newest version. */
export const newestFirst = (editions: readonly CalendarEdition[]): CalendarEdition[] =>
  [...editions].sort((one, other) => other.year - one.year || other.version - one.version);

/** Does this version of its year count? */
export const isNewest = (edition: CalendarEdition, editions: readonly CalendarEdition[]): boolean =>
  !editions.some(({ year, version }) => year === edition.year && version > edition.version);
