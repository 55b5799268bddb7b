import type { CampaignRecord } from '@hutong/contract';

export type Topic = CampaignRecord['topics'][number];

/** A topic with what is under it. */
export interface Branch {
  readonly topic: Topic;
  readonly branches: readonly Branch[];
}

/** The tree of aspects, problems and scenarios out of the list in which a campaign names them. */
export function treeOf(topics: readonly Topic[], parentId: string | null = null): Branch[] {
  return topics
    .filter((topic) => topic.parentId === parentId)
    .map((topic) => ({ topic, branches: treeOf(topics, topic.id) }));
}

export const scenariosOf = ({ topics }: Pick<CampaignRecord, 'topics'>): Topic[] =>
  topics.filter(({ level }) => level === 'scenario');
