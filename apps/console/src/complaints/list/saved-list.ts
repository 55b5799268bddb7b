import type { z } from 'zod';
import type { writeSavedView } from '@hutong/contract';
import type { Filters } from '../../api/query';

/** What a view keeps: of which list, and its filters with their order. */
export interface SavedList {
  readonly resource: z.input<typeof writeSavedView>['resource'];
  readonly query: Filters;
}
