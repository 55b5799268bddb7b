/** What goes behind the question mark; empty values are left out. */
export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** `?a=1&b=x`, or nothing where nothing is asked. Keys in a fixed order, so that equal queries look equal. */
export function queryString(query: Query = {}): string {
  const entries = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([key, value]): [string, string] => [key, String(value)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : '';
}

/** The filters of a list, exactly as the API and saved views keep them: words, lists of words joined by commas. */
export type Filters = Readonly<Record<string, string>>;

/** The filters among what the address of a list, or an older version of this screen, may have kept. */
export function filtersOf(kept: unknown): Filters {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const text = Array.isArray(value) ? value.join(',') : value;
      return typeof text === 'string' && text.trim() !== '' ? [[key, text.trim()]] : [];
    }),
  );
}

export const wordsIn = (value: string | undefined): string[] => (value ?? '').split(',').filter(Boolean);

/** Are these the same filters? */
export function sameFilters(one: Filters, other: Filters): boolean {
  return queryString(one) === queryString(other);
}

export interface ListState {
  readonly filters: Filters;
  readonly sort: { readonly field: string; readonly order: string };
}

/** `due` or `-due`, as the API sorts. */
export const sortWord = ({ field, order }: ListState['sort']) => (order === 'DESC' ? `-${field}` : field);

/** The address of a list that shows exactly what a query of the API asks for. */
export function listAddress(resource: string, { sort, ...filters }: Filters): string {
  const order = sort?.startsWith('-') ? 'DESC' : 'ASC';
  return `/${resource}${queryString({
    filter: JSON.stringify(filters),
    sort: sort ? sort.replace(/^-/, '') : 'due',
    order,
    page: 1,
    perPage: 25,
  })}`;
}
