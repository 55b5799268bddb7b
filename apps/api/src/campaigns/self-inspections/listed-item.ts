import type { SelfInspectionTransition } from '@hutong/contract';
import type { RecordRow } from '../../casework/ledger/record-row';
import type { NewItem } from '../../rectifications/new-item';
import type { InspectionRow } from './self-inspection-steps';

/** As long as the title of an item may be. */
const longestTitle = 120;

/** What a check enters in the ledger: what the officer says, by default what the platform found itself; else nothing. */
export function itemOf(
  request: SelfInspectionTransition,
  row: RecordRow,
  { topic_id, answer }: InspectionRow,
): NewItem | null {
  if (request.action !== 'check' || !row.campaign_id || !row.platform_id) return null;
  const found = answer === 'problem_found' ? { title: shortened(row.title), demand: request.finding } : null;
  const item = request.item === undefined ? found : request.item;
  if (!item) return null;
  return {
    ...{ campaignId: row.campaign_id, platformId: row.platform_id, topicId: topic_id },
    ...{ origin: 'self_inspection', sourceId: row.id, title: item.title, demand: item.demand ?? '' },
  };
}

const shortened = (title: string) =>
  title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1)}…`;
