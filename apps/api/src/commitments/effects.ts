import type { CommitmentTransition } from '@hutong/contract';
import { type RecordStep, told } from '../casework/ledger/record-row';
import { regression } from '../casework/ledger/recurrence';
import { type Asked, type CommitmentRow, promisedColumns, titleOf } from './commitment-row';

type Action = CommitmentTransition['action'];
/** What an action leaves behind besides the new state. */
export type Effect = Omit<RecordStep, 'action' | 'to'>;

export interface EffectInput<A extends Action = Action> {
  readonly request: Asked<A>;
  readonly detail: CommitmentRow;
  /** Of `revise`: the platform that is named, and the one that was. */
  readonly target: { readonly id: string | null; readonly before: string | null };
  readonly at: Date;
}

const effects: { [A in Action]: (input: EffectInput<A>) => Effect } = {
  revise: ({ request, detail, target }) => {
    const promised = promisedColumns(request, target.id);
    const named = { before: target.before, after: request.target ?? null };
    return {
      set: { title: titleOf(request) },
      detail: promised,
      changes: {
        ...differences(detail, promised),
        ...(named.before === named.after ? {} : { target: named }),
      },
      clocks: { event: 'revise', dueOn: promised.promised_on },
    };
  },
  publish: () => ({ set: { published: true } }),
  withhold: ({ request }) => ({ set: { published: false }, note: request.reason }),
  reportPilot: ({ request: { sinceOn, reason } }) => ({
    detail: { piloting_since_on: sinceOn },
    note: reason,
    changes: told({ sinceOn }),
  }),
  reportRollout: ({ request: { sinceOn, reason } }) => ({
    detail: { rolled_out_on: sinceOn },
    note: reason,
    changes: told({ sinceOn }),
    clocks: { event: 'reportRollout' },
  }),
  verify: ({ request, at }) => ({
    detail: { verified_at: at.toISOString() },
    changes: told({ retests: request.retests.length }),
  }),
  // What was said of since when was not so; the date that was promised counts again.
  reject: ({ request, detail }) => ({
    detail: { piloting_since_on: null, rolled_out_on: null },
    note: request.reason,
    clocks: { event: 'reject', dueOn: detail.promised_on },
  }),
  regress: ({ request: { reason, retest } }) => {
    const { detail, note, changes = {} } = regression({ reason, facts: { retest: retest?.result } });
    return { ...(detail ? { detail } : {}), ...(note ? { note } : {}), changes };
  },
};

export function effectOf<A extends Action>(action: A, input: EffectInput<A>): Effect {
  return effects[action](input);
}

type Columns = ReturnType<typeof promisedColumns>;
const words = [
  ['source', 'source'],
  ['source_url', 'sourceUrl'],
  ['announced_on', 'announcedOn'],
  ['promise_zh', 'promiseZh'],
  ['promise_en', 'promiseEn'],
  ['link_type', 'linkType'],
  ['scene', 'scene'],
  ['promises', 'promises'],
  ['promised_on', 'promisedOn'],
] as const satisfies readonly (readonly [keyof Columns, string])[];

/** What a revision changes, before and after. */
function differences(before: CommitmentRow, after: Columns): NonNullable<Effect['changes']> {
  const changed = words.filter(([column]) => before[column] !== after[column]);
  return Object.fromEntries(
    changed.map(([column, word]) => [word, { before: before[column], after: after[column] }]),
  );
}
