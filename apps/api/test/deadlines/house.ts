import { addDays, legalDateOf, startOfDay } from '@hutong/casework';
import { type DeadlineShape, deadline, dueBoard, dueDays, explainedDeadline, page } from '@hutong/contract';
import { z } from 'zod';
import type { Agent, Filed, Portal, Who } from '../kit/portal';
import { requests, today } from '../kit/story';

const deadlines = page(deadline);

/** All pages of a list, to the end. */
export async function walk(agent: Agent, query: Record<string, string>): Promise<DeadlineShape[]> {
  const seen: DeadlineShape[] = [];
  let cursor: string | null = null;
  do {
    const { body } = await agent
      .get('/api/v1/deadlines')
      .query({ limit: 7, ...query, ...(cursor ? { cursor } : {}) })
      .expect(200);
    const { items, next } = deadlines.parse(body);
    seen.push(...items);
    cursor = next;
  } while (cursor);
  return seen;
}

export async function boardOf(agent: Agent, query: Record<string, string> = {}) {
  const { body } = await agent.get('/api/v1/deadlines/board').query(query).expect(200);
  return dueBoard.parse(body);
}

export async function daysOf(agent: Agent, query: Record<string, string>) {
  const { body } = await agent.get('/api/v1/deadlines/days').query(query).expect(200);
  return dueDays.parse(body).days;
}

export async function explained(portal: Portal, who: Who, filed: Filed) {
  const agent = await portal.agentOf(who, filed);
  const { body } = await agent.get(`/api/v1/complaints/${filed.id}/deadlines`).expect(200);
  return z.object({ items: z.array(explainedDeadline) }).parse(body).items;
}

/** Time passes for a clock, as no transaction of the application could say. `today`: until the end of the day. */
export async function moveClock(
  { look }: Portal,
  { id }: Filed,
  kind: string,
  hours: number | 'today',
): Promise<void> {
  const dueAt = hours === 'today' ? startOfDay(addDays(today, 1)) : new Date(Date.now() + hours * 3_600_000);
  const dueOn = hours === 'today' ? today : legalDateOf(dueAt);
  await look('UPDATE clock SET due_at = $3, due_on = $4 WHERE complaint_id = $1 AND kind = $2', [
    ...[id, kind, dueAt.toISOString(), dueOn],
  ]);
}

/** Two dozen complaints against WeChat and Douyin, some of them late, climbing, paused, due today. */
export async function fileTwoDozen(portal: Portal): Promise<Filed[]> {
  const all: Filed[] = [];
  for (let n = 0; n < 24; n += 1) {
    const filed = await portal.file({ respondent: n % 3 === 2 ? 'douyin' : 'wechat' });
    all.push(filed);
    if (n % 4 === 0) continue;
    await portal.step('Ouyang', filed, requests.accept);
    const handler = n % 3 === 2 ? 'Dou' : 'Han';
    if (n % 4 > 1) await portal.step(handler, filed, requests.acknowledge);
    if (n % 4 === 3) await portal.step(handler, filed, requests.requestInformation);
  }
  const due = [
    ...([
      [0, 'acceptance', -1],
      [4, 'acceptance', -30],
      [8, 'acceptance', 'today'],
      [12, 'acceptance', 50],
    ] as const),
    ...([
      [1, 'response', -2],
      [2, 'response', -100],
      [5, 'acknowledgement', -4],
      [6, 'response', -200],
    ] as const),
    ...([
      [9, 'response', 'today'],
      [10, 'response', 30],
      [13, 'response', 300],
      [14, 'response', 'today'],
    ] as const),
  ];
  for (const [n, kind, hours] of due) {
    const filed = all[n];
    if (filed) await moveClock(portal, filed, kind, hours);
  }
  for (const [n, stage] of [
    [2, 'urged'],
    [5, 'overdue'],
    [6, 'notice_candidate'],
    [4, 'supervised'],
  ] as const)
    await portal.look(
      `UPDATE clock SET stage = $2 WHERE complaint_id = $1 AND stopped_at IS NULL AND due_at <= now()`,
      [all[n]?.id, stage],
    );
  return all;
}
