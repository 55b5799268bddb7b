import type { Desk } from '../../access/session';
import type { Filters } from '../../api/query';
import type { Labels } from '../../i18n/useLabels';

export type QueueName = keyof Labels['list']['queues'];

export interface Queue {
  readonly name: QueueName;
  readonly filters: Filters;
}

const mine: Queue = { name: 'mine', filters: { assigned: 'me', open: 'true' } };
const all: Queue = { name: 'all', filters: {} };
const aboutUs = { as: 'respondent' };

/** The presets over the list, the first being where the day begins. */
const queues: Record<Exclude<Desk, 'administration'>, readonly Queue[]> = {
  regulator: [
    { name: 'toAccept', filters: { state: 'submitted' } },
    { name: 'underReview', filters: { state: 'under_review' } },
    { name: 'answered', filters: { state: 'responded' } },
    { name: 'extensions', filters: { extension: 'asked' } },
    mine,
    all,
  ],
  platform: [
    { name: 'toAcknowledge', filters: { ...aboutUs, state: 'forwarded' } },
    { name: 'inProgress', filters: { ...aboutUs, state: 'in_progress' } },
    { name: 'returned', filters: { ...aboutUs, state: 'returned' } },
    mine,
    { name: 'affected', filters: { as: 'affected' } },
    all,
  ],
};

export const queuesOf = (desk: Desk | null): readonly Queue[] =>
  desk === 'regulator' || desk === 'platform' ? queues[desk] : [];

/** What makes a queue; all other filters only narrow it. */
const deciding = ['state', 'as', 'assigned', 'open', 'extension'];

/** The queue that a list shows, whatever else narrows it; undefined when it is none of them. */
export function queueShown(filters: Filters, offered: readonly Queue[]): Queue | undefined {
  return offered.find((queue) =>
    deciding.every((key) => (queue.filters[key] ?? '') === (filters[key] ?? '')),
  );
}
