import { taskBatch, type TaskBatch, type WriteTaskBatch } from '@hutong/contract';
import type { NewItem } from '../../src/rectifications/new-item';
import { RectificationsService } from '../../src/rectifications/rectifications.service';
import { BatchRunner } from '../../src/task-batches/batch-runner';
import type { StoryCampaign } from '../kit/campaign';
import type { PersonName } from '../kit/cast';
import { inside } from '../kit/inside';
import type { Agent, Portal } from '../kit/portal';
import { inAMonth } from '../kit/story';

export async function attemptBatch(portal: Portal, who: PersonName, wish: WriteTaskBatch) {
  return (await portal.actingAs(who)).post('/api/v1/task-batches').send(wish);
}

export async function askBatch(portal: Portal, who: PersonName, wish: WriteTaskBatch): Promise<TaskBatch> {
  const { status, body } = await attemptBatch(portal, who, wish);
  if (status !== 202) throw new Error(`${who} asks: ${status} ${JSON.stringify(body)}`);
  return taskBatch.parse(body);
}

export async function shownBatch(agent: Agent, id: string, language: 'zh' | 'en' = 'en'): Promise<TaskBatch> {
  const { body } = await agent.get(`/api/v1/task-batches/${id}`).set('Accept-Language', language).expect(200);
  return taskBatch.parse(body);
}

export const runnerOf = ({ app }: Portal): BatchRunner => app.get(BatchRunner, { strict: false });

/** What the worker does until nothing waits any more. */
export async function workOff(portal: Portal): Promise<void> {
  while (await runnerOf(portal).round());
}

/** Drafts about WeChat that Ouyang has made, due on these days; `null`: listed only. Answers their ids. */
export async function draftedTasks(
  portal: Portal,
  { id: campaignId, scenario }: StoryCampaign,
  days: readonly (string | null)[],
): Promise<string[]> {
  const service = portal.app.get(RectificationsService, { strict: false });
  const item: NewItem = {
    ...{ campaignId, platformId: portal.idOf('wechat'), topicId: scenario, origin: 'inspection' },
    ...{ title: '群聊链接', demand: '群聊中的商品链接应当能够直接打开' },
  };
  return inside(portal, 'Ouyang', async (tx, ouyang) => {
    const ids: string[] = [];
    for (const dueOn of days) {
      const order = dueOn === null ? {} : { order: { dueOn } };
      ids.push((await service.list(tx, ouyang, { ...item, ...order }, new Date())).id);
    }
    return ids;
  });
}

export const dueInAMonth = (many: number): string[] => Array.from({ length: many }, () => inAMonth);
