import type { CaseEvent, ComplaintRecord, Statement } from '@hutong/contract';

type Given = ComplaintRecord['responses'][number];
type Retest = ComplaintRecord['retests'][number];

/** One thing in the middle of the page. */
export type Entry =
  | { readonly kind: 'complaint'; readonly at: string; readonly key: string }
  | { readonly kind: 'statement'; readonly at: string; readonly key: string; readonly statement: Statement }
  | { readonly kind: 'response'; readonly at: string; readonly key: string; readonly given: Given }
  | { readonly kind: 'retest'; readonly at: string; readonly key: string; readonly retest: Retest }
  | { readonly kind: 'event'; readonly at: string; readonly key: string; readonly event: CaseEvent };

export type Shown = 'all' | 'conversation' | 'history';

/** What was said and done, in the order in which it happened. */
export function entriesOf(record: ComplaintRecord, shown: Shown): Entry[] {
  const conversation: Entry[] = [
    { kind: 'complaint', at: record.filedAt, key: 'complaint' },
    ...record.statements.map((statement): Entry => ({
      kind: 'statement',
      at: statement.at,
      key: statement.id,
      statement,
    })),
    ...record.responses.map((given): Entry => ({ kind: 'response', at: given.at, key: given.id, given })),
    ...record.retests.map((retest): Entry => ({ kind: 'retest', at: retest.at, key: retest.at, retest })),
  ];
  const history = record.timeline.map((event): Entry => ({
    kind: 'event',
    at: event.at,
    key: event.id,
    event,
  }));
  const chosen = { all: [...conversation, ...history], conversation, history }[shown];
  // Sorting keeps the order of equals, so what was said stands before the event that says so.
  return chosen.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
