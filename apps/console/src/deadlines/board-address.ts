import { clockKinds, isLegalDate } from '@hutong/casework';
import type { DueBoard } from '@hutong/contract';
import type { Desk } from '../access/session';
import { queryString, type Filters } from '../api/query';

export type ColumnKey = DueBoard['columns'][number]['key'];

/** What lies ahead, then what is late, by how far it has climbed. */
export const columnKeys: readonly ColumnKey[] = [
  'today',
  'week',
  'later',
  'paused',
  'overdue',
  'urged',
  'supervised',
  'notice_candidate',
];

export const owedChoices = ['ours', 'platforms', 'all'] as const;
export const assignedChoices = ['me', 'none'] as const;
export const subjectChoices = ['complaint', 'ledger'] as const;

/** What the board shows, as its address says it. */
export interface BoardView {
  readonly calendar: boolean;
  /** Null: nobody has chosen yet. */
  readonly column: ColumnKey | null;
  /** `2026-11`; null: the month that it is. */
  readonly month: string | null;
  /** Of the calendar: whose list is shown below. */
  readonly day: string | null;
  /** As the API takes them. */
  readonly filters: Filters;
  /** Where the page of the list begins; empty on the first. */
  readonly cursor: string;
}

/** The regulator looks at everybody's deadlines first, a platform at its own. */
const owedAtFirst = (desk: Desk) => (desk === 'platform' ? 'ours' : 'all');

const oneOf = <T extends string>(words: readonly T[], word: string | null): T | null =>
  words.find((each) => each === word) ?? null;

/** Reads an address, as somebody may also have written it by hand. */
export function boardViewOf(address: URLSearchParams, desk: Desk): BoardView {
  const get = (name: string) => address.get(name);
  const month = get('month');
  const day = get('day');
  const filters: Record<string, string | null> = {
    owed: oneOf(owedChoices, get('owed')) ?? owedAtFirst(desk),
    subject: oneOf(subjectChoices, get('subject')),
    clock: oneOf(clockKinds, get('clock')),
    assigned: oneOf(assignedChoices, get('assigned')),
    respondent:
      desk === 'regulator' && /^[a-z0-9-]+$/.test(get('respondent') ?? '') ? get('respondent') : null,
  };
  return {
    calendar: get('view') === 'calendar',
    column: oneOf(columnKeys, get('column')),
    month: month !== null && isLegalDate(`${month}-01`) ? month : null,
    day: day !== null && isLegalDate(day) ? day : null,
    filters: Object.fromEntries(
      Object.entries(filters).flatMap(([key, value]) => (value ? [[key, value]] : [])),
    ),
    cursor: get('cursor') ?? '',
  };
}

/** The address of a view; what is as at first is left out. */
export function boardAddress(view: BoardView, desk: Desk): string {
  const { owed, ...filters } = view.filters;
  return `/deadlines${queryString({
    view: view.calendar ? 'calendar' : null,
    column: view.calendar ? null : view.column,
    month: view.calendar ? view.month : null,
    day: view.calendar ? view.day : null,
    owed: owed === owedAtFirst(desk) ? null : owed,
    ...filters,
    cursor: view.cursor,
  })}`;
}

/** Is anything but the view's own beginning asked for? */
export const isNarrowed = ({ filters }: BoardView, desk: Desk): boolean =>
  Object.keys(filters).length > 1 || filters['owed'] !== owedAtFirst(desk);
