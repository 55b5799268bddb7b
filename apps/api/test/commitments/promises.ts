import { addDays } from '@hutong/casework';
import {
  commitmentRecord,
  type CommitmentRecord,
  type commitmentTransition,
  commitmentSummary,
  page,
  type writeCommitment,
} from '@hutong/contract';
import type { z } from 'zod';
import type { PersonName } from '../kit/cast';
import type { Portal } from '../kit/portal';
import { inAMonth, testedWith, today } from '../kit/story';

type Promised = z.input<typeof writeCommitment>;
/** What a person asks of a commitment; the revision that it has now is added. */
export type CommitmentStep =
  z.input<typeof commitmentTransition> extends infer T
    ? T extends { revision: number }
      ? Omit<T, 'revision'> & { revision?: number }
      : never
    : never;

/** WeChat promises to open shops of Taobao in group chats within a month. */
export const promise = {
  platform: 'wechat',
  promise: {
    zh: '群聊中试行开放电商类外链，用户可以直接打开',
    en: 'Links to shops open in group chats, on trial at first',
  },
  source: '2021 年 11 月 29 日公告',
  announcedOn: addDays(today, -10),
  promisedOn: inAMonth,
  promises: 'open',
  target: 'taobao',
  scene: 'group_chat',
} as const satisfies Promised;

export const passing = { ...testedWith, result: 'opens', retestedOn: today } as const;
export const failing = { ...passing, result: 'still_blocked' } as const;

/** Each action with everything that its shape demands. */
export const steps = {
  publish: { action: 'publish' },
  withhold: { action: 'withhold', reason: '公布的措辞需要更正' },
  reportPilot: { action: 'reportPilot', sinceOn: today, reason: '已经在百分之十的群聊中试行' },
  reportRollout: { action: 'reportRollout', sinceOn: today, reason: '全部群聊都可以直接打开' },
  verify: { action: 'verify', retests: [passing] },
  reject: { action: 'reject', reason: '复测时仍然停止访问' },
  regress: { action: 'regress', reason: '又出现了停止访问页面' },
} as const satisfies { [A in Exclude<CommitmentStep['action'], 'revise'>]: CommitmentStep & { action: A } };

export async function attemptPromise(portal: Portal, who: PersonName, changes: Partial<Promised> = {}) {
  return (await portal.actingAs(who)).post('/api/v1/commitments').send({ ...promise, ...changes });
}

/** Recorded by the officer Ouyang. */
export async function promised(portal: Portal, changes: Partial<Promised> = {}): Promise<CommitmentRecord> {
  const { status, body } = await attemptPromise(portal, 'Ouyang', changes);
  if (status !== 201) throw new Error(`Ouyang records: ${status} ${JSON.stringify(body)}`);
  return commitmentRecord.parse(body);
}

/** One action as it reaches the API, refused or not. */
export async function attempt(portal: Portal, who: PersonName, id: string, step: CommitmentStep) {
  const [row] = await portal.look<{ revision: number }>('SELECT revision FROM ledger_record WHERE id = $1', [
    id,
  ]);
  const agent = await portal.actingAs(who);
  return agent
    .post(`/api/v1/commitments/${id}/transitions`)
    .send({ ...step, revision: step.revision ?? row?.revision ?? 1 });
}

/** Actions that go well, one after the other. */
export async function walk(
  portal: Portal,
  id: string,
  ...way: readonly (readonly [PersonName, CommitmentStep])[]
): Promise<CommitmentRecord> {
  let body: unknown = null;
  for (const [who, step] of way) {
    const answer = await attempt(portal, who, id, step);
    if (answer.status !== 201)
      throw new Error(`${who} ${step.action}: ${answer.status} ${JSON.stringify(answer.body)}`);
    body = answer.body;
  }
  return commitmentRecord.parse(body);
}

export async function shown(portal: Portal, who: PersonName, id: string): Promise<CommitmentRecord> {
  const { body } = await (await portal.actingAs(who)).get(`/api/v1/commitments/${id}`).expect(200);
  return commitmentRecord.parse(body);
}

const summaries = page(commitmentSummary);
export async function listed(portal: Portal, who: PersonName, query: Record<string, string | number> = {}) {
  const { body } = await (await portal.actingAs(who)).get('/api/v1/commitments').query(query).expect(200);
  return summaries.parse(body);
}
