import { taskFilters, taskSorts } from '@hutong/contract';
import { z } from 'zod';
import { filtersOf, queryString, type Filters } from '../api/query';

export const taskViews = ['list', 'board', 'timeline'] as const;
export type TaskView = (typeof taskViews)[number];
export type TaskSort = (typeof taskSorts)[number];
export const newTaskKinds = ['listed', 'draft', 'order'] as const;
export type NewTaskKind = (typeof newTaskKinds)[number];
/** Stands for every campaign; without a word it is the one that is running. */
export const everyCampaign = 'all';

/** What the ledger shows, as its address says it. */
export interface TasksView {
  readonly view: TaskView;
  /** An id, `all`, or null: nobody has chosen. */
  readonly campaign: string | null;
  /** All others, as the API takes them. */
  readonly filters: Filters;
  readonly sort: TaskSort;
  /** Where the page of the list begins; empty on the first. */
  readonly cursor: string;
  /** The batch whose progress is shown; `newest`: the list of them. */
  readonly batch: string | null;
  /** What is being made, and out of which complaints. */
  readonly making: NewTaskKind | null;
  readonly complaints: readonly string[];
}

const { campaign: _chosenApart, ...narrowing } = taskFilters.shape;
export type TaskFilterName = keyof typeof narrowing;
const isId = (text: string | null): text is string => z.uuid().safeParse(text).success;

function oneOf<T extends string>(words: readonly T[], word: string | null): T | null {
  return words.find((each) => each === word) ?? null;
}

/** Reads an address, as somebody may also have written it by hand. */
export function tasksViewOf(address: URLSearchParams): TasksView {
  const get = (name: string) => address.get(name);
  const kept = Object.entries(narrowing).flatMap(([name, shape]): [string, string][] => {
    const value = get(name)?.trim() ?? '';
    return value !== '' && shape.safeParse(value).success ? [[name, value]] : [];
  });
  const campaign = get('campaign');
  const batch = get('batch');
  return {
    view: oneOf(taskViews, get('view')) ?? 'list',
    campaign: campaign === everyCampaign || isId(campaign) ? campaign : null,
    filters: filtersOf(Object.fromEntries(kept)),
    sort: oneOf(taskSorts, get('sort')) ?? 'due',
    cursor: get('cursor') ?? '',
    batch: batch === 'newest' || isId(batch) ? batch : null,
    making: oneOf(newTaskKinds, get('new')),
    complaints: (get('complaints') ?? '').split(',').filter(isId),
  };
}

/** The address of a view; what is as at first is left out. */
export function tasksAddress(view: TasksView): string {
  return `/tasks${queryString({
    ...view.filters,
    view: view.view === 'list' ? null : view.view,
    campaign: view.campaign,
    sort: view.sort === 'due' ? null : view.sort,
    cursor: view.cursor,
    batch: view.batch,
    new: view.making,
    complaints: view.making ? view.complaints.join(',') : null,
  })}`;
}

/** The address of the ledger narrowed to some filters. */
export const ledgerAddress = (filters: Filters) => `/tasks${queryString(filters)}`;

/** The address of the form that makes one order out of complaints about a platform. */
export const orderAddress = (complaints: readonly string[], platform: string) =>
  ledgerAddress({ new: 'draft', complaints: complaints.join(','), platform });

export const taskAddress = (id: string) => `/tasks/${id}`;
