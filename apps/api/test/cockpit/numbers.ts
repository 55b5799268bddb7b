import type { Cockpit } from '@hutong/contract';

type Counted = Cockpit['items']['all'];
export interface Said extends Counted {
  /** Where in the cockpit. */
  readonly at: string;
}

/** Every number of a cockpit that leads to a list. */
export function numbersOf(value: unknown, at = ''): Said[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, n) => numbersOf(one, `${at}/${n}`));
  const inside = Object.entries(value).flatMap(([key, one]) => numbersOf(one, `${at}/${key}`));
  const own = isCounted(value) ? [{ at, value: value.value, link: value.link }] : [];
  const whole = isShare(value) ? [{ at: `${at}/of`, value: value.of, link: value.ofLink }] : [];
  return [...own, ...whole, ...inside];
}

const isCounted = (one: object): one is Counted => 'value' in one && 'link' in one;
const isShare = (one: object): one is Cockpit['onTime'] => 'of' in one && 'ofLink' in one;
