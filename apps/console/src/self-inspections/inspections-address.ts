import { selfInspectionQuery } from '@hutong/contract';
import { z } from 'zod';
import { filtersOf, queryString, type Filters } from '../api/query';

/** What the page shows, as its address says it. */
export interface InspectionsView {
  /** Null: the campaign that is under way. */
  readonly campaign: string | null;
  /** All other filters, as the API takes them. */
  readonly filters: Filters;
  /** A list line by line; else the matrix. */
  readonly list: boolean;
  /** Where the page of the list begins; empty on the first. */
  readonly cursor: string;
}

const {
  campaign: _apart,
  limit: _limit,
  cursor: _cursor,
  count: _count,
  ...narrowing
} = selfInspectionQuery.shape;

/** Reads an address, as somebody may also have written it by hand. A number of the cockpit leads to its list. */
export function inspectionsViewOf(address: URLSearchParams): InspectionsView {
  const kept = Object.entries(narrowing).flatMap(([name, shape]): [string, string][] => {
    const value = address.get(name)?.trim() ?? '';
    return value !== '' && shape.safeParse(value).success ? [[name, value]] : [];
  });
  const campaign = address.get('campaign');
  return {
    campaign: z.uuid().safeParse(campaign).success ? campaign : null,
    filters: filtersOf(Object.fromEntries(kept)),
    list: kept.length > 0 || address.get('view') === 'list',
    cursor: address.get('cursor') ?? '',
  };
}

/** The address of a view; what is as at first is left out. */
export const inspectionsAddress = ({ campaign, filters, list, cursor }: InspectionsView): string =>
  `/self-inspections${queryString({
    ...filters,
    campaign,
    view: list && Object.keys(filters).length === 0 ? 'list' : null,
    cursor,
  })}`;
