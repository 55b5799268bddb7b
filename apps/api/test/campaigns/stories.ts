import { addDays, proposedPhases } from '@hutong/casework';
import {
  campaignRecord,
  type CampaignRecord,
  type CampaignTransition,
  page,
  selfInspectionRecord,
  type SelfInspectionRecord,
  selfInspectionSummary,
  type SelfInspectionTransition,
  taskRecord,
  type WriteCampaign,
} from '@hutong/contract';
import { attemptNewTask } from '../kit/campaign';
import type { PersonName } from '../kit/cast';
import type { Portal } from '../kit/portal';
import { today } from '../kit/story';

type Unrevised<T> = T extends { revision: number } ? Omit<T, 'revision'> & { revision?: number } : never;
export type CampaignStep = Unrevised<CampaignTransition>;
export type InspectionStep = Unrevised<SelfInspectionTransition>;
type Aspects = WriteCampaign['aspects'];

/** Two aspects: links with two scenarios, and a problem of fees that has none. */
const aspects: Aspects = [
  {
    name: { zh: '屏蔽网址链接', en: 'Blocking of web links' },
    problems: [
      {
        name: { zh: '无正当理由限制访问', en: 'Access restricted without a proper reason' },
        scenarios: [
          { name: { zh: '群聊中打开链接', en: 'Links in group chats' } },
          { name: { zh: '朋友圈中打开链接', en: 'Links in moments' } },
        ],
      },
    ],
  },
  {
    name: { zh: '侵害用户权益', en: 'Harm to users' },
    problems: [{ name: { zh: '欺骗误导用户', en: 'Misleading of users' }, scenarios: [] }],
  },
];

const startsOn = addDays(today, -20);
const endsOn = addDays(today, 160);

/** A campaign of WeChat and Taobao that lacks nothing. */
export const campaignOf = (changes: Partial<WriteCampaign> = {}): WriteCampaign => ({
  name: { zh: '互联网行业专项整治', en: 'Campaign for open links' },
  authority: { zh: '监管部门', en: 'Regulator' },
  basis: { zh: '反不正当竞争法', en: 'Anti-Unfair Competition Law' },
  principle: { zh: '安全有序', en: 'Safe and in order' },
  ...{ startsOn, endsOn, phases: proposedPhases(startsOn, endsOn) },
  targets: [{ measure: 'struck_off', goal: 90 }],
  moments: [{ on: startsOn, zh: '动员部署', en: 'Mobilisation' }],
  aspects,
  participants: ['wechat', 'taobao'],
  ...changes,
});

/** The same campaign as somebody changes it: every branch with the id that it has. */
export function asWritten({ topics, participants, ...record }: CampaignRecord) {
  const { name, authority, basis, principle, phases, targets, moments } = record;
  const under = (parent: string | null) => topics.filter(({ parentId }) => parentId === parent);
  return {
    ...{ name, authority, basis, principle, phases, targets, moments },
    ...{
      startsOn: record.startsOn,
      endsOn: record.endsOn,
      participants: participants.map(({ slug }) => slug),
    },
    aspects: under(null).map((aspect) => ({
      ...{ id: aspect.id, name: aspect.name },
      problems: under(aspect.id).map((problem) => ({
        ...{ id: problem.id, name: problem.name },
        scenarios: under(problem.id).map(({ id, name: scenario }) => ({ id, name: scenario })),
      })),
    })),
  };
}

export async function attemptPrepare(portal: Portal, who: PersonName, campaign: WriteCampaign) {
  return (await portal.actingAs(who)).post('/api/v1/campaigns').send(campaign);
}

export async function prepare(
  portal: Portal,
  who: PersonName,
  campaign: WriteCampaign,
): Promise<CampaignRecord> {
  const { status, body } = await attemptPrepare(portal, who, campaign);
  if (status !== 201) throw new Error(`${who} prepares: ${status} ${JSON.stringify(body)}`);
  return campaignRecord.parse(body);
}

export async function attemptCampaign(portal: Portal, who: PersonName, id: string, step: CampaignStep) {
  const revision = step.revision ?? (await revisionOf(portal, id));
  return (await portal.actingAs(who)).post(`/api/v1/campaigns/${id}/transitions`).send({ ...step, revision });
}

export async function stepCampaign(portal: Portal, who: PersonName, id: string, step: CampaignStep) {
  const { status, body } = await attemptCampaign(portal, who, id, step);
  if (status !== 201) throw new Error(`${who} ${step.action}: ${status} ${JSON.stringify(body)}`);
  return campaignRecord.parse(body);
}

/** A campaign that Ouyang has prepared and Sun has started. */
export async function started(portal: Portal, changes: Partial<WriteCampaign> = {}): Promise<CampaignRecord> {
  const { id } = await prepare(portal, 'Ouyang', campaignOf(changes));
  return stepCampaign(portal, 'Sun', id, { action: 'start' });
}

export async function shownCampaign(portal: Portal, who: PersonName, id: string): Promise<CampaignRecord> {
  const { body } = await (await portal.actingAs(who)).get(`/api/v1/campaigns/${id}`).expect(200);
  return campaignRecord.parse(body);
}

/** An item about WeChat, or whom `changes` name, that Ouyang lists by hand. Answers its id. */
export async function listed(
  portal: Portal,
  campaign: string,
  changes: { readonly platform?: string; readonly scenario?: string } = {},
): Promise<string> {
  const wish = {
    as: 'listed',
    platform: 'wechat',
    origin: 'inspection',
    title: '群聊链接',
    campaign,
  } as const;
  const { status, body } = await attemptNewTask(portal, 'Ouyang', { ...wish, ...changes });
  if (status !== 201) throw new Error(`Ouyang lists: ${status} ${JSON.stringify(body)}`);
  return taskRecord.parse(body).id;
}

export async function attemptInspection(portal: Portal, who: PersonName, id: string, step: InspectionStep) {
  const revision = step.revision ?? (await revisionOf(portal, id));
  const agent = await portal.actingAs(who);
  return agent.post(`/api/v1/self-inspections/${id}/transitions`).send({ ...step, revision });
}

export async function stepInspection(
  portal: Portal,
  who: PersonName,
  id: string,
  step: InspectionStep,
): Promise<SelfInspectionRecord> {
  const { status, body } = await attemptInspection(portal, who, id, step);
  if (status !== 201) throw new Error(`${who} ${step.action}: ${status} ${JSON.stringify(body)}`);
  return selfInspectionRecord.parse(body);
}

export async function shownInspection(
  portal: Portal,
  who: PersonName,
  id: string,
): Promise<SelfInspectionRecord> {
  const { body } = await (await portal.actingAs(who)).get(`/api/v1/self-inspections/${id}`).expect(200);
  return selfInspectionRecord.parse(body);
}

export async function inspections(portal: Portal, who: PersonName, query: Record<string, string | number>) {
  const { body } = await (
    await portal.actingAs(who)
  )
    .get('/api/v1/self-inspections')
    .query(query)
    .expect(200);
  return page(selfInspectionSummary).parse(body);
}

async function revisionOf(portal: Portal, id: string): Promise<number> {
  const [row] = await portal.look<{ revision: number }>('SELECT revision FROM ledger_record WHERE id = $1', [
    id,
  ]);
  return row?.revision ?? 1;
}
