import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { deadline, dueBoard, dueDays, explainedDeadline, type ExplainedDeadline } from '@hutong/contract';
import { z } from 'zod';
import type { Filters } from '../api/query';
import type { ClockOfCase } from '../complaints/parts/explanations';
import { request } from '../api/request';

const explained = z.object({ items: z.array(explainedDeadline) });
const pageOfDeadlines = z.object({ items: z.array(deadline), next: z.string().nullable() });

async function readCaseDeadlines(complaintId: string): Promise<ExplainedDeadline[]> {
  return (await request(`/complaints/${complaintId}/deadlines`, explained)).items;
}

/** Every clock of a complaint with what explains it: the running ones first, then the newest. */
export const useCaseDeadlines = (complaintId: string) =>
  useQuery({
    queryKey: ['deadlines', 'case', complaintId],
    queryFn: () => readCaseDeadlines(complaintId),
  });

/** One clock, of whatever it is. */
const readDeadline = async (id: string) => [await request(`/deadlines/${id}`, explainedDeadline)];

/** What explains a clock: all of its complaint; of a clock of the ledger only itself. */
export const useExplained = ({ complaintId, deadlineId = '' }: ClockOfCase) =>
  useQuery({
    queryKey: complaintId ? ['deadlines', 'case', complaintId] : ['deadlines', 'one', deadlineId],
    queryFn: () => (complaintId ? readCaseDeadlines(complaintId) : readDeadline(deadlineId)),
  });

/** The numbers over the lists, each with the query of its list. */
export const useBoard = (filters: Filters) =>
  useQuery({
    queryKey: ['deadlines', 'board', filters],
    queryFn: () => request('/deadlines/board', dueBoard, { query: filters }),
    placeholderData: keepPreviousData,
  });

/** A page of running deadlines, the nearest first; `query` null: it is not known yet which. */
export const useDeadlines = (query: Filters | null, cursor: string) =>
  useQuery({
    queryKey: ['deadlines', 'list', query, cursor],
    queryFn: () => request('/deadlines', pageOfDeadlines, { query: { ...query, limit: 25, cursor } }),
    enabled: query !== null,
    placeholderData: keepPreviousData,
  });

/** How many are due on each day. */
export const useDueDays = (filters: Filters, from: string, to: string) =>
  useQuery({
    queryKey: ['deadlines', 'days', filters, from, to],
    queryFn: () => request('/deadlines/days', dueDays, { query: { ...filters, from, to } }),
    placeholderData: keepPreviousData,
  });
