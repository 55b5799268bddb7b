import type { CampaignTransition } from '@hutong/contract';
import type { RecordStep } from '../casework/ledger/record-row';
import type { Tx } from '../database/tx';
import { RequestError } from '../http/request-error';
import { type CampaignRow, type Changes, columnsOf, frameChanges, titleOf } from './frame';
import { type Participant, participantErrors, participantsOf, replaceParticipants } from './participants';
import { replaceTopics, revisedTopics, topicsOf } from './topics';
import { treeChanges, treeErrors } from './topic-tree';

/** What somebody changes, and the participants by their ids. */
export interface Revision {
  readonly request: Extract<CampaignTransition, { action: 'revise' }>;
  readonly participants: ReadonlyMap<string, string>;
}

/** The step that a change of the frame, the tree and the participants is. Throws `unprocessable` at each place. */
export async function revisionStep(
  tx: Tx,
  id: string,
  before: CampaignRow,
  { request, participants }: Revision,
): Promise<RecordStep> {
  const [topics, platforms] = await Promise.all([topicsOf(tx, id), participantsOf(tx, id)]);
  const { after, given } = revisedTopics(request.aspects);
  const wanted = new Set(participants.values());
  const held = new Set(topics.filter((topic) => topic.held).map((topic) => topic.id));
  const errors = [...treeErrors(topics, after, given, held), ...participantErrors(platforms, wanted)];
  if (errors.length > 0) throw new RequestError('unprocessable', { errors });
  const columns = columnsOf(request);
  return {
    action: 'revise',
    ...(request.note ? { note: request.note } : {}),
    set: { title: titleOf(request.name) },
    detail: columns,
    changes: {
      ...frameChanges(before, columns),
      ...treeChanges(topics, after),
      ...participantChanges(platforms, [...participants.keys()]),
    },
    adds: [...replaceTopics(id, topics, after), ...replaceParticipants(id, platforms, wanted)],
  };
}

function participantChanges(before: readonly Participant[], after: readonly string[]): Changes {
  const old = before.map(({ slug }) => slug);
  const now = [...after].sort();
  return old.join() === now.join() ? {} : { participants: { before: old, after: now } };
}
