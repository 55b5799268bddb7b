import { useQuery } from '@tanstack/react-query';
import { explainedDeadline, type ExplainedDeadline } from '@hutong/contract';
import { z } from 'zod';
import { request } from '../api/request';

const explained = z.object({ items: z.array(explainedDeadline) });

async function readCaseDeadlines(complaintId: string): Promise<ExplainedDeadline[]> {
  return (await request(`/complaints/${complaintId}/deadlines`, explained)).items;
}

/** Every clock of a complaint with what explains it: the running ones first, then the newest. */
export const useCaseDeadlines = (complaintId: string) =>
  useQuery({
    queryKey: ['deadlines', 'case', complaintId],
    queryFn: () => readCaseDeadlines(complaintId),
  });
