import { addDays, proposedPhases, type LegalDate } from '@hutong/casework';
import { taskRecord, type TaskRecord, type TaskTransitionInput, type WriteTaskInput } from '@hutong/contract';
import { LedgerDoor } from '../../src/casework/ledger/ledger-door';
import { insertRows } from '../../src/casework/ledger/ledger-writes';
import { newId } from '../../src/database/id';
import type { OrganisationSlug, PersonName } from './cast';
import { inside } from './inside';
import type { Portal } from './portal';
import { inAMonth, testedWith, today } from './story';

/** A campaign with a tree of one aspect, one problem and two scenarios. */
export interface StoryCampaign {
  readonly id: string;
  readonly number: string;
  readonly startsOn: LegalDate;
  readonly endsOn: LegalDate;
  readonly aspect: string;
  readonly problem: string;
  readonly scenario: string;
  readonly otherScenario: string;
}

interface CampaignWish {
  readonly name?: string;
  readonly startsOn?: LegalDate;
  readonly endsOn?: LegalDate;
  readonly participants?: readonly OrganisationSlug[];
  /** false: it stays prepared. */
  readonly started?: boolean;
}

/** A campaign that is under way, with WeChat, Taobao and Douyin; by the door, as the supervisor Sun. */
export async function runningCampaign(portal: Portal, wish: CampaignWish = {}): Promise<StoryCampaign> {
  const { name = '互联互通专项行动', started = true, participants = ['wechat', 'taobao', 'douyin'] } = wish;
  const { startsOn = addDays(today, -30), endsOn = addDays(today, 150) } = wish;
  const [id, aspect, problem, scenario, otherScenario] = [newId(), newId(), newId(), newId(), newId()];
  const topic = (
    of: string,
    parent: string | null,
    level: string,
    position: number,
    zh: string,
    en: string,
  ) => ({
    ...{ id: of, campaign_id: id, parent_id: parent, level, position, name_zh: zh, name_en: en },
  });
  const topics = [
    topic(aspect, null, 'aspect', 0, '屏蔽网址链接', 'Blocking of web links'),
    topic(problem, aspect, 'problem', 1, '无正当理由限制访问', 'Access restricted without a proper reason'),
    topic(scenario, problem, 'scenario', 2, '群聊中打开链接', 'Links in group chats'),
    topic(otherScenario, problem, 'scenario', 3, '朋友圈中打开链接', 'Links in moments'),
  ];
  const door = portal.app.get(LedgerDoor, { strict: false });
  const number = await inside(portal, 'Sun', async (tx, sun) => {
    const opened = await door.open(
      tx,
      sun,
      {
        ...{ id, kind: 'campaign', state: 'prepared', campaignId: null, platformId: null, title: name },
        action: 'prepare',
        detail: {
          ...{ name_zh: name, name_en: 'Campaign for open links', starts_on: startsOn, ends_on: endsOn },
          ...{ authority_zh: '监管部门', authority_en: 'Regulator' },
          ...{ basis_zh: '反不正当竞争法', basis_en: 'Anti-Unfair Competition Law' },
          phases: proposedPhases(startsOn, endsOn),
        },
        adds: [
          ...insertRows('campaign_topic', topics),
          ...insertRows(
            'campaign_participant',
            participants.map((slug) => ({ campaign_id: id, platform_id: portal.idOf(slug) })),
          ),
        ],
      },
      new Date(),
    );
    if (started)
      await door.step(
        tx,
        sun,
        { id, kind: 'campaign', revision: null },
        () => ({ action: 'start', to: 'running', set: { published: true } }),
        new Date(),
      );
    return opened;
  });
  return { id, number, startsOn, endsOn, aspect, problem, scenario, otherScenario };
}

/** What a person asks of a task; the kit adds the revision that it has now. */
export type TaskStep = TaskTransitionInput extends infer T
  ? T extends { revision: number }
    ? Omit<T, 'revision'> & { revision?: number }
    : never
  : never;
type Draft = Extract<WriteTaskInput, { as: 'draft' }>;
type TaskState = TaskRecord['state'];

export const taskRetest = { ...testedWith, result: 'opens', retestedOn: today } as const;

/** WeChat is to open shops of Taobao in group chats: a draft that lacks nothing. */
export const orderOf = (campaign: StoryCampaign, changes: Partial<Draft> = {}): Draft => ({
  ...{ as: 'draft', platform: 'wechat', origin: 'inspection', campaign: campaign.id },
  ...{ scenario: campaign.scenario, target: 'taobao', scene: 'group_chat' },
  title: '群聊中直接打开淘宝商品链接',
  demand: '群聊中的淘宝商品链接应当能够直接打开，不得跳转至停止访问页面',
  dueOn: inAMonth,
  ...changes,
});

/** Each action with everything that its shape demands; `submit` needs files besides. */
export const taskRequests = {
  issue: { action: 'issue' },
  acknowledge: {
    action: 'acknowledge',
    plan: '分两步放开：先灰度百分之十，再全量',
    milestones: [
      { title: '灰度百分之十', dueOn: addDays(today, 10) },
      { title: '全量', dueOn: addDays(today, 20) },
    ],
  },
  reportProgress: { action: 'reportProgress', percent: 40, text: '灰度已经开始，暂无异常' },
  verify: { action: 'verify', retests: [taskRetest] },
  strikeOff: { action: 'strikeOff' },
  return: { action: 'return', reason: '朋友圈中仍然打不开', dueOn: addDays(today, 15) },
  requestExtension: { action: 'requestExtension', reason: '新版本审核尚未完成', dueOn: addDays(today, 40) },
  grantExtension: { action: 'grantExtension', reason: '同意延至审核完成', dueOn: addDays(today, 40) },
  declineExtension: { action: 'declineExtension', reason: '理由不充分，请按期完成' },
  recordRetest: { action: 'recordRetest', retest: taskRetest },
  reopen: { action: 'reopen', reason: '复查发现又被拦截', dueOn: addDays(today, 15) },
  carryOver: { action: 'carryOver', reason: '行动结束时仍未完成' },
  cancel: { action: 'cancel', reason: '与另一项重复' },
} as const satisfies {
  [A in Exclude<TaskStep['action'], 'draft' | 'revise' | 'submit'>]: TaskStep & { action: A };
};

/** One action as it reaches the API, refused or not. */
export async function attemptTask(portal: Portal, who: PersonName, id: string, step: TaskStep) {
  const agent = await portal.actingAs(who);
  const revision = step.revision ?? (await revisionOfRecord(portal, id));
  return agent.post(`/api/v1/tasks/${id}/transitions`).send({ ...step, revision });
}

/** One action that goes well. */
export async function stepTask(
  portal: Portal,
  who: PersonName,
  id: string,
  step: TaskStep,
): Promise<TaskRecord> {
  const { status, body } = await attemptTask(portal, who, id, step);
  if (status !== 201) throw new Error(`${who} ${step.action}: ${status} ${JSON.stringify(body)}`);
  return taskRecord.parse(body);
}

export async function showTask(portal: Portal, who: PersonName, id: string): Promise<TaskRecord> {
  const { body } = await (await portal.actingAs(who)).get(`/api/v1/tasks/${id}`).expect(200);
  return taskRecord.parse(body);
}

/** What POST /tasks answers to somebody. */
export async function attemptNewTask(portal: Portal, who: PersonName, wish: WriteTaskInput) {
  return (await portal.actingAs(who)).post('/api/v1/tasks').send(wish);
}

/** A draft of the officer Ouyang. */
export async function draftedTask(
  portal: Portal,
  campaign: StoryCampaign,
  changes: Partial<Draft> = {},
): Promise<TaskRecord> {
  const { status, body } = await attemptNewTask(portal, 'Ouyang', orderOf(campaign, changes));
  if (status !== 201) throw new Error(`Ouyang drafts: ${status} ${JSON.stringify(body)}`);
  return taskRecord.parse(body);
}

/** An order that the supervisor Sun has issued to WeChat, or to whom `changes` say. */
export async function orderedTask(
  portal: Portal,
  campaign: StoryCampaign,
  changes: Partial<Draft> = {},
): Promise<TaskRecord> {
  const { id } = await draftedTask(portal, campaign, changes);
  return stepTask(portal, 'Sun', id, taskRequests.issue);
}

/** The report of the lead of WeChat, with a picture of before and one of after. */
export async function submission(portal: Portal, who: PersonName = 'Li'): Promise<TaskStep> {
  const agent = await portal.actingAs(who);
  const [before, after] = [await portal.upload(agent, 'before.png'), await portal.upload(agent, 'after.png')];
  return {
    ...{ action: 'submit', text: '群聊中的外链已经可以直接打开', scenes: ['group_chat'] },
    ...{ clientVersions: '8.0.16 and later', before: [before], after: [after] },
  };
}

/** A task of WeChat that real people have brought to this state. */
export async function taskThrough(
  portal: Portal,
  campaign: StoryCampaign,
  state: TaskState,
  changes: Partial<Draft> = {},
): Promise<TaskRecord> {
  let task = await draftedTask(portal, campaign, changes);
  for (const [who, step] of await wayTo(portal, state)) task = await stepTask(portal, who, task.id, step);
  return task;
}

type Way = readonly (readonly [PersonName, TaskStep])[];

async function wayTo(portal: Portal, state: TaskState): Promise<Way> {
  const issued: Way = [['Sun', taskRequests.issue]];
  const inProgress: Way = [...issued, ['Li', taskRequests.acknowledge]];
  const submitted = async (): Promise<Way> => [...inProgress, ['Li', await submission(portal)]];
  const ways: Record<TaskState, () => Promise<Way>> = {
    listed: () => Promise.reject(new Error('A draft was listed before: list it by POST /tasks.')),
    draft: () => Promise.resolve([]),
    issued: () => Promise.resolve(issued),
    in_progress: () => Promise.resolve(inProgress),
    submitted,
    returned: async () => [...(await submitted()), ['Ouyang', taskRequests.return]],
    struck_off: async () => [
      ...(await submitted()),
      ['Ouyang', taskRequests.verify],
      ['Ou', taskRequests.strikeOff],
    ],
    carried_over: () => Promise.resolve([...issued, ['Sun', taskRequests.carryOver]]),
    cancelled: () => Promise.resolve([...issued, ['Sun', taskRequests.cancel]]),
  };
  return ways[state]();
}

async function revisionOfRecord(portal: Portal, id: string): Promise<number> {
  const [row] = await portal.look<{ revision: number }>('SELECT revision FROM ledger_record WHERE id = $1', [
    id,
  ]);
  return row?.revision ?? 1;
}
