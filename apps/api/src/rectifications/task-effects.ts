import {
  type EvidencePart,
  legalDateOf,
  type LedgerClock,
  nextRetest,
  type RetestOccasion,
  retestOccasions,
  type TaskAction,
} from '@hutong/casework';
import type { TaskTransition, WriteRetest } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { type Happening, type RecordRow, type RecordStep, told } from '../casework/ledger/record-row';
import { reopening } from '../casework/ledger/recurrence';
import type { Claim } from '../files/files.service';
import { clearSettled } from './complaint-links';
import type { LetterKind } from './letter-content';
import { addMilestones, furtherSteps, type KeptMilestone, reachMilestones } from './milestones';
import { rewritten } from './order-changes';
import { addReport } from './reports';
import type { TaskDetail } from './task-row';

export interface TaskLetter {
  readonly kind: LetterKind;
  readonly dueOn: string | null;
  readonly reason: string | null;
}

/** What an action leaves behind besides the new state, which the workflow names. */
/** A re-test that comes with an action, and its place in the request (a JSON pointer). */
export interface BroughtRetest {
  readonly retest: WriteRetest;
  readonly occasion: RetestOccasion;
  readonly field: string;
}

export interface TaskEffect extends Pick<
  RecordStep,
  'note' | 'changes' | 'clocks' | 'adds' | 'set' | 'detail'
> {
  readonly letter?: TaskLetter;
  readonly retests?: readonly BroughtRetest[];
  readonly files?: readonly { readonly part: EvidencePart; readonly claims: readonly Claim[] | undefined }[];
}

export interface EffectInput<A extends TaskAction = TaskAction> {
  readonly request: Extract<TaskTransition, { action: A }>;
  readonly row: RecordRow;
  readonly detail: TaskDetail;
  readonly running: readonly LedgerClock[];
  readonly actor: Actor;
  readonly at: Date;
  readonly milestones: readonly KeptMilestone[];
  /** The target that the request names; undefined when it says nothing of it. */
  readonly targetId: string | null | undefined;
}

const unverified = { verified_at: null, verified_by: null };

const effects: { [A in TaskAction]: (input: EffectInput<A>) => TaskEffect } = {
  draft: rewritten,
  revise: rewritten,
  issue: ({ request, detail, at }) => ({
    ...{ set: { shown: true }, note: request.reason ?? request.note ?? null },
    detail: { issued_at: at.toISOString() },
    changes: told({ dueOn: detail.ordered_due_on }),
    clocks: { event: 'issue', dueOn: detail.ordered_due_on },
    letter: {
      kind: 'rectification_order',
      dueOn: detail.ordered_due_on,
      reason: request.reason?.trim() || null,
    },
  }),
  acknowledge: ({ request, row, actor, at, milestones }) => {
    const further = furtherSteps(request.milestones, milestones);
    const ahead = [...milestones, ...further].filter(({ dueOn }) => dueOn >= legalDateOf(at));
    return {
      set: { handler_id: row.handler_id ?? actor.personId },
      detail: { plan: request.plan, acknowledged_at: at.toISOString() },
      adds: addMilestones(row.id, 'plan', further, milestones.length),
      changes: told({ milestones: milestones.length + further.length }),
      clocks: { event: 'acknowledge', milestones: ahead },
      files: [{ part: 'evidence', claims: request.files }],
    };
  },
  reportProgress: ({ request, row, at, milestones }) => {
    const { reached = [], percent } = request;
    const titles = milestones.flatMap(({ id, title }) => (reached.includes(id) ? [title] : []));
    return {
      ...{ note: request.text, detail: { progress: percent } },
      changes: told({ percent, ...(titles.length > 0 ? { reached: titles.join('；') } : {}) }),
      adds: [reachMilestones(row.id, reached, at)],
      clocks: { event: 'reportProgress', reached },
      files: [{ part: 'evidence', claims: request.files }],
    };
  },
  submit: ({ request, row, detail, actor, at }) => ({
    detail: {
      ...{ submitted_at: at.toISOString(), extension_asked_on: null, ...unverified },
      submitted_late: detail.ordered_due_on !== null && legalDateOf(at) > detail.ordered_due_on,
    },
    adds: [addReport(row, request, actor, at)],
    changes: told({ clientVersions: request.clientVersions }),
    clocks: { event: 'submit' },
    files: [
      { part: 'before', claims: request.before },
      { part: 'after', claims: request.after },
    ],
  }),
  verify: ({ request, actor, at }) => ({
    detail: { verified_at: at.toISOString(), verified_by: actor.personId },
    changes: told({ retests: request.retests.length }),
    retests: request.retests.map((retest, n) => ({
      ...{ retest, occasion: 'verification', field: `/retests/${n}` },
    })),
  }),
  strikeOff: ({ row, actor, at }) => ({
    detail: { struck_off_at: at.toISOString(), struck_off_by: actor.personId },
    adds: [clearSettled(row.id)],
    clocks: { event: 'strikeOff' },
    letter: { kind: 'strike_off', dueOn: null, reason: null },
  }),
  return: ({ request, detail }) => ({
    detail: {
      ...{ ordered_due_on: request.dueOn, ...unverified },
      times_returned: detail.times_returned + 1,
    },
    ...redated(request, detail, 'return'),
    letter: { kind: 'return', dueOn: request.dueOn, reason: request.reason },
  }),
  requestExtension: ({ request, detail }) => ({
    ...{ note: request.reason, changes: told({ askedOn: request.dueOn }) },
    detail: { extension_asked_on: request.dueOn, extensions: detail.extensions + 1 },
  }),
  grantExtension: ({ request, detail }) => ({
    detail: { ordered_due_on: request.dueOn, extension_asked_on: null },
    ...redated(request, detail, 'grantExtension'),
    letter: { kind: 'extension_granted', dueOn: request.dueOn, reason: request.reason },
  }),
  declineExtension: ({ request, detail }) => ({
    ...{ note: request.reason, detail: { extension_asked_on: null } },
    letter: { kind: 'extension_declined', dueOn: detail.ordered_due_on, reason: request.reason },
  }),
  recordRetest: ({ request, running }) => {
    const answers = request.spot ? null : nextRetest(running);
    const occasion = retestOccasions.find((one) => one === answers) ?? 'spot';
    return {
      changes: told({ retest: request.retest.result, occasion }),
      clocks: { event: 'recordRetest', answers },
      retests: [{ retest: request.retest, occasion, field: '/retest' }],
    };
  },
  reopen: ({ request, detail }) => reopening(detail, request),
  carryOver: ({ request }) => ended(request, 'carryOver'),
  cancel: ({ request }) => ended(request, 'cancel'),
};

/** The effect of a request. */
export function effectOf<A extends TaskAction>(action: A, input: EffectInput<A>): TaskEffect {
  return effects[action](input);
}

function redated(
  { reason, dueOn }: { readonly reason: string; readonly dueOn: string },
  { ordered_due_on }: TaskDetail,
  event: 'return' | 'grantExtension',
): Pick<Happening, 'note' | 'changes' | 'clocks'> {
  return {
    ...{ note: reason, changes: { dueOn: { before: ordered_due_on, after: dueOn } } },
    clocks: { event, dueOn },
  };
}

function ended({ reason }: { readonly reason: string }, event: 'carryOver' | 'cancel'): TaskEffect {
  return { note: reason, detail: { extension_asked_on: null }, clocks: { event } };
}
