import { queryString } from '../../api/query';

interface OrderAbout {
  readonly platform: string;
  readonly target?: string | null;
  readonly linkType?: string | null;
  readonly scene?: string | null;
  readonly commitment?: string;
}

/** Where an order about a relation, or about a commitment, is drafted. */
export const draftAddress = (about: OrderAbout): string => `/tasks${queryString({ new: 'draft', ...about })}`;
