import { commitmentWorkflow, unmetLedgerNeeds, type LedgerPayload } from '@hutong/casework';
import type { CommitmentTransition, WriteCommitment } from '@hutong/contract';
import { fieldAt } from '../../api/problem';
import type { WrongField } from '../../fields/wrong-fields';

/** What does not depend on anything but what is typed. */
const nothingElse = { campaignEndsOn: null, dueOn: null, before: 0, after: 0, openItems: 0 };

type Promised = Pick<WriteCommitment, 'promise' | 'announcedOn' | 'promisedOn'>;

/** What a promise lacks, by the rules of casework. */
export const unmetPromise = (promised: Promised, today: string): WrongField[] =>
  unmetLedgerNeeds(['promise'], { ...nothingElse, today, payload: promisePayload(promised) }).map(inForm);

/** What an action lacks, by the rules of casework. */
export function unmetCommitmentNeeds(valid: CommitmentTransition, today: string): WrongField[] {
  const { needs } = commitmentWorkflow[valid.action];
  return unmetLedgerNeeds(needs, { ...nothingElse, today, payload: payloadOf(valid) }).map(inForm);
}

function payloadOf(valid: CommitmentTransition): LedgerPayload {
  if (valid.action === 'revise') return promisePayload(valid);
  if (valid.action === 'verify') return { retests: valid.retests };
  if (valid.action === 'publish') return {};
  if (valid.action === 'reportPilot' || valid.action === 'reportRollout')
    return { reason: valid.reason, sinceOn: valid.sinceOn };
  return { reason: valid.reason };
}

/** Of both languages the Chinese is what rules look at; English is as long anyway. */
const promisePayload = ({ promise, announcedOn, promisedOn }: Promised): LedgerPayload => ({
  promise: promise.zh,
  announcedOn,
  promisedOn: promisedOn ?? null,
});

const inForm = ({ code, field }: { code: string; field: string }): WrongField => ({
  code,
  field: field === '/promise' ? 'promise.zh' : fieldAt(field),
});
