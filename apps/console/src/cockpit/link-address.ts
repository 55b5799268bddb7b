import type { Cockpit } from '@hutong/contract';
import { listAddress, queryString, type Filters } from '../api/query';

export type ListLink = Cockpit['items']['all']['link'];

/** How each list keeps in its address what it is asked for. */
const addresses: Record<ListLink['list'], (query: Filters) => string> = {
  complaints: (query) => listAddress('complaints', query),
  tasks: (query) => `/tasks${queryString(query)}`,
  commitments: (query) => `/commitments${queryString(query)}`,
  'self-inspections': (query) => `/self-inspections${queryString(query)}`,
  openness: (query) => `/openness${queryString(query)}`,
  // The board shows a stage, or a time ahead, as one of its columns; all that is overdue are several of them.
  deadlines: ({ stage, window, ...query }) =>
    `/deadlines${queryString(
      window === 'overdue' && !stage ? { ...query, window } : { ...query, column: stage ?? window },
    )}`,
};

/** Where a number of the cockpit leads: the page whose list is as long as the number is large. */
export const addressOf = ({ list, query }: ListLink): string => addresses[list](query);
