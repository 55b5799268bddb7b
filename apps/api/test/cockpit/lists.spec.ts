import { addDays } from '@hutong/casework';
import { cockpit, type Cockpit, matrix } from '@hutong/contract';
import { z } from 'zod';
import {
  draftedTask,
  orderedTask,
  runningCampaign,
  type StoryCampaign,
  stepTask,
  taskRequests,
  taskThrough,
} from '../kit/campaign';
import { type Agent, openPortal, type Portal } from '../kit/portal';
import { requests, today } from '../kit/story';
import { countedAnew } from './counted-anew';
import { numbersOf } from './numbers';

type ListLink = Cockpit['items']['all']['link'];

let portal: Portal;
let campaign: StoryCampaign;
let agent: Agent;
beforeAll(async () => {
  portal = await openPortal();
  campaign = await runningCampaign(portal);
  agent = await portal.actingAs('Sun');
  await happened();
}, 60_000);
afterAll(() => portal.close());

/** A little of everything, some of it late. */
async function happened(): Promise<void> {
  for (const state of ['draft', 'issued', 'in_progress', 'submitted', 'returned', 'cancelled'] as const)
    await taskThrough(portal, campaign, state);
  await draftedTask(portal, campaign, { platform: 'taobao', target: 'wechat' });
  const { id: asked } = await orderedTask(portal, campaign);
  await stepTask(portal, 'Li', asked, taskRequests.requestExtension);
  const { id: verified } = await taskThrough(portal, campaign, 'submitted');
  await stepTask(portal, 'Ouyang', verified, taskRequests.verify);
  const { id: done } = await taskThrough(portal, campaign, 'struck_off', { scene: 'moments' });
  await portal.look(`SET session_replication_role = replica`);
  await portal.look('UPDATE ledger_record SET due_at = now() WHERE id = $1', [done]);
  await portal.look(`SET session_replication_role = origin`);
  const filed = await portal.file({ respondent: 'douyin' });
  await portal.step('Ouyang', filed, requests.accept);
  await portal.through('closed');
  await portal.through('under_review', { scene: 'search' });
  await portal.file({ respondent: 'taobao' });
  await portal.look(
    `UPDATE clock SET due_at = now() - interval '2 days', stage = 'notice_candidate' WHERE complaint_id = $1`,
    [filed.id],
  );
  await portal.look(`UPDATE clock SET due_at = now() - interval '1 hour' WHERE record_id = $1`, [asked]);
  const officer = await portal.actingAs('Ouyang');
  for (const [n, state] of (['open', 'trial', 'blocked', 'user_choice'] as const).entries())
    await officer
      .post('/api/v1/openness/changes')
      .send({
        ...{ source: 'wechat', scene: (['search', 'moments', 'payment', 'group_chat'] as const)[n] },
        ...{ target: 'taobao', state, sinceOn: addDays(today, -3), basis: 'inspection', note: '检查时发现' },
      })
      .expect(201);
  for (const days of [5, 9])
    await officer
      .post('/api/v1/commitments')
      .send({
        ...{
          platform: 'wechat',
          campaign: campaign.id,
          source: '新闻发布会',
          promises: 'open',
          scene: 'moments',
        },
        promise: { zh: `${days} 天内放开朋友圈外链`, en: `Links in moments open in ${days} days` },
        ...{ announcedOn: today, promisedOn: addDays(today, days), target: 'taobao' },
      })
      .expect(201);
}

async function shown(): Promise<Cockpit> {
  const { body } = await agent.get(`/api/v1/campaigns/${campaign.id}/cockpit`).expect(200);
  return cockpit.parse(body);
}

/** The length of a list, page after page to its end. */
async function lengthOf({ list, query }: ListLink): Promise<number> {
  if (list === 'openness') return relations(query);
  let [length, cursor]: [number, string | null] = [0, null];
  do {
    const { body } = await agent
      .get(`/api/v1/${list}`)
      .query({ ...query, limit: 3, ...(cursor ? { cursor } : {}) })
      .expect(200);
    const { items, next } = z
      .object({ items: z.array(z.unknown()), next: z.string().nullable() })
      .parse(body);
    length += items.length;
    cursor = next;
  } while (cursor);
  return length;
}

/** The matrix comes as a whole; its page picks out states and what is marked. */
async function relations({ states, marked }: ListLink['query']): Promise<number> {
  const { body } = await agent.get('/api/v1/openness').expect(200);
  return matrix
    .parse(body)
    .cells.filter(({ state }) => !states || states === state)
    .filter(({ contradictions }) => !marked || contradictions.length > 0).length;
}

describe('Every number of the cockpit', () => {
  it('is the length of the list that it leads to', async () => {
    const said = await shown();
    const compared = new Set<string>();
    for (const { at, value, link } of numbersOf(said)) {
      expect([at, value]).toEqual([at, await lengthOf(link)]);
      compared.add(link.list);
    }
    expect([...compared].sort()).toEqual(
      ['tasks', 'complaints', 'deadlines', 'commitments', 'self-inspections', 'openness'].sort(),
    );
  });

  it('is what a count by hand finds', async () => {
    expect((await countedAnew(portal, await shown())).problems).toEqual([]);
  });

  it('of the story is more than nothing where something happened', async () => {
    const { items, decisions, overdue, matrix: cells, commitments, week } = await shown();
    expect(items.all.value).toBe(10);
    expect(items.struckOff).toMatchObject({ value: 1, of: 10 });
    expect(commitments.all.value).toBe(2);
    expect(overdue.map(({ platform, total }) => [platform.slug, total.value > 0])).toEqual(
      expect.arrayContaining([
        ['wechat', true],
        ['douyin', true],
      ]),
    );
    const waiting = Object.fromEntries(decisions.map(({ key, value }) => [key, value]));
    expect(waiting).toMatchObject({
      ...{ drafts_to_issue: 2, extensions_of_tasks: 1, reports_to_verify: 1, verified_to_strike_off: 1 },
      ...{ retests_due: 1, complaints_to_accept: 1, complaints_under_review: 1 },
    });
    expect(waiting.notice_candidates).toBeGreaterThan(0);
    expect(cells.contradictions.value).toBeGreaterThan(0);
    expect(week.listed.value).toBe(10);
    expect(week.cellsChanged).toBeGreaterThan(0);
  });

  it('is the same for officer, supervisor and auditor', async () => {
    const said: Cockpit[] = [];
    for (const who of ['Ouyang', 'Sun', 'An'] as const) {
      const theirs = await portal.actingAs(who);
      const { body } = await theirs.get(`/api/v1/campaigns/${campaign.id}/cockpit`).expect(200);
      said.push(cockpit.parse(body));
    }
    expect(said).toEqual(said.map(() => said[0]));
  });
});
