import {
  type ClockRuleShape,
  clockRule,
  explainedDeadline,
  type ExplainedDeadline,
  explanation,
  type Explanation,
} from '@hutong/contract';
import { z } from 'zod';
import { call } from './client';

const deadlinesOfCase = z.object({ items: z.array(explainedDeadline) });
const rulesOfClocks = z.object({ items: z.array(clockRule) });

/** All deadlines of a case with what explains them, running ones first. */
export async function explainDeadlines(complaintId: string): Promise<readonly ExplainedDeadline[]> {
  const { items } = await call({ path: `/complaints/${complaintId}/deadlines`, shape: deadlinesOfCase });
  return items;
}

/** From when a clock is counted: a day, or an instant for clocks that run in hours. */
export interface Calculation {
  readonly clock: string;
  readonly startedOn?: string;
  readonly startedAt?: string;
}

/** When something would be due, and why. */
export function calculateDeadline(asked: Calculation): Promise<Explanation> {
  const query = new URLSearchParams({ ...asked });
  return call({ path: `/deadlines/calculation?${query.toString()}`, shape: explanation });
}

/** Every version of the rules of all clocks. */
export async function listClockRules(): Promise<readonly ClockRuleShape[]> {
  const { items } = await call({ path: '/clock-rules', shape: rulesOfClocks });
  return items;
}
