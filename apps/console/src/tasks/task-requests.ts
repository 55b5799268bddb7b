import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Locale } from '@hutong/casework';
import {
  campaignList,
  campaignRecord,
  page,
  taskBatch,
  taskBoard,
  taskRecord,
  taskSummary,
  taskTimeline,
  type LedgerNote,
  type TaskBatch,
  type TaskRecord,
  type TaskSummary,
  type TaskTransition,
  type WriteTask,
  type WriteTaskBatch,
} from '@hutong/contract';
import { z } from 'zod';
import { queryString, type Filters, type Query } from '../api/query';
import { apiRoot, request } from '../api/request';

/** Every question about the ledger begins with this, so that what somebody changes is asked for anew. */
export const tasksKey = ['tasks'];
const staleTime = 300_000;
const pageOfTasks = page(taskSummary);

/** A page of the ledger, and how many lines there are. */
export const useTasks = (query: Query | null) =>
  useQuery({
    queryKey: [...tasksKey, 'list', query],
    queryFn: () => request('/tasks', pageOfTasks, { query: { ...query, limit: 25, count: 'true' } }),
    enabled: query !== null,
    placeholderData: keepPreviousData,
  });

/** The most lines that one batch takes. */
export const mostInBatch = 500;

/** What matches, up to as much as one batch takes. */
export async function readMatching(filters: Filters, sort: string): Promise<TaskSummary[]> {
  const found: TaskSummary[] = [];
  let cursor: string | null = '';
  while (cursor !== null && found.length < mostInBatch) {
    const { items, next }: z.infer<typeof pageOfTasks> = await request('/tasks', pageOfTasks, {
      query: { ...filters, sort, limit: 100, cursor },
    });
    found.push(...items);
    cursor = next;
  }
  return found.slice(0, mostInBatch);
}

export const useTaskBoard = (query: Filters | null) =>
  useQuery({
    queryKey: [...tasksKey, 'board', query],
    queryFn: () => request('/tasks/board', taskBoard, { query: query ?? {} }),
    enabled: query !== null,
    placeholderData: keepPreviousData,
  });

/** A timeline is of one campaign; null: it is not known yet which. */
export const useTaskTimeline = (query: Filters | null) =>
  useQuery({
    queryKey: [...tasksKey, 'timeline', query],
    queryFn: () => request('/tasks/timeline', taskTimeline, { query: query ?? {} }),
    enabled: query !== null,
    placeholderData: keepPreviousData,
  });

export const taskKey = (id: string) => [...tasksKey, 'one', id];
export const readTask = (id: string): Promise<TaskRecord> => request(`/tasks/${id}`, taskRecord);
/** One task; null: none is meant. */
export const useTask = (id: string | null) =>
  useQuery({ queryKey: taskKey(id ?? ''), queryFn: () => readTask(id ?? ''), enabled: id !== null });

/** Open tasks of a platform: nothing for complaints of nobody. */
export const useOpenTasks = (platform: string | null) =>
  useQuery({
    queryKey: [...tasksKey, 'open', platform],
    queryFn: () => request('/tasks', pageOfTasks, { query: { platform, open: 'true', limit: 100 } }),
    enabled: platform !== null,
  });

export const useCampaigns = () =>
  useQuery({
    queryKey: ['campaigns', 'choices'],
    queryFn: async () => (await request('/campaigns', campaignList)).items,
    staleTime,
  });
/** A campaign with its phases and scenarios; null: it is not known yet which. */
export const useCampaign = (id: string | null) =>
  useQuery({
    queryKey: ['campaigns', 'one', id],
    queryFn: () => request(`/campaigns/${id}`, campaignRecord),
    enabled: id !== null,
    staleTime,
  });

export const createTask = (body: WriteTask) => request('/tasks', taskRecord, { method: 'POST', body });
export const doTaskAction = (id: string, body: TaskTransition) =>
  request(`/tasks/${id}/transitions`, taskRecord, { method: 'POST', body });
export const writeTaskNote = (id: string, body: LedgerNote) =>
  request(`/tasks/${id}/notes`, taskRecord, { method: 'POST', body });
export const linkComplaints = (id: string, complaints: readonly string[]) =>
  request(`/tasks/${id}/complaints`, taskRecord, { method: 'POST', body: { complaints } });
export const unlinkComplaint = (id: string, complaint: string) =>
  request(`/tasks/${id}/complaints/${complaint}`, taskRecord, { method: 'DELETE' });
export const assignTask = (id: string, person: string | null) =>
  request(`/tasks/${id}/assignee`, taskRecord, { method: 'PUT', body: { person } });

const batches = z.object({ items: z.array(taskBatch) });
export const batchesKey = ['task-batches'];
export const startBatch = (body: WriteTaskBatch): Promise<TaskBatch> =>
  request('/task-batches', taskBatch, { method: 'POST', body });
export const cancelBatch = (id: string) =>
  request(`/task-batches/${id}/cancellation`, taskBatch, { method: 'POST' });
/** One's own newest batches. */
export const useBatches = () =>
  useQuery({
    queryKey: [...batchesKey, 'newest'],
    queryFn: async () => (await request('/task-batches', batches)).items,
  });
/** A batch, asked for again every second until it is finished. */
export const useBatch = (id: string) =>
  useQuery({
    queryKey: [...batchesKey, id],
    queryFn: () => request(`/task-batches/${id}`, taskBatch),
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'running' ? false : 1_000),
  });

/** The whole list as a sheet, with its filters and in the language of the screen. */
export const ledgerExportAddress = (kind: 'csv' | 'xlsx', query: Query, lang: Locale) =>
  `${apiRoot}/tasks/export.${kind}${queryString({ ...query, lang })}`;
export const letterAddress = (id: string, locale: Locale) =>
  `${apiRoot}/letters/${id}.pdf${queryString({ locale })}`;
