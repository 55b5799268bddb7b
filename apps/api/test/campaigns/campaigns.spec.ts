import { campaignList } from '@hutong/contract';
import { newId } from '../../src/database/id';
import { pointersOf, problemOf } from '../kit/answers';
import type { PersonName } from '../kit/cast';
import { openPortal, type Portal } from '../kit/portal';
import {
  asWritten,
  attemptCampaign,
  attemptPrepare,
  campaignOf,
  inspections,
  prepare,
  shownCampaign,
  started,
  stepCampaign,
} from './stories';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const get = async (who: PersonName, path: string) => (await portal.actingAs(who)).get(`/api/v1${path}`);
const seenBy = async (who: PersonName) =>
  campaignList.parse((await get(who, '/campaigns')).body).items.map(({ id }) => id);

describe('A campaign that is being prepared', () => {
  it('is written by Ouyang with its tree in order, its event, and no platform sees it', async () => {
    const campaign = await prepare(portal, 'Ouyang', campaignOf());
    expect(campaign).toMatchObject({
      ...{
        state: 'prepared',
        phase: 'self_inspection',
        openItems: 0,
        hasSummary: false,
        actions: ['revise'],
      },
      participants: [{ slug: 'taobao' }, { slug: 'wechat' }],
      timeline: [{ action: 'prepare', revision: 1, actor: { name: 'Ouyang' } }],
    });
    expect(campaign.topics.map(({ level, name, items }) => [level, name.en, items])).toEqual([
      ['aspect', 'Blocking of web links', 0],
      ['problem', 'Access restricted without a proper reason', 0],
      ['scenario', 'Links in group chats', 0],
      ['scenario', 'Links in moments', 0],
      ['aspect', 'Harm to users', 0],
      ['problem', 'Misleading of users', 0],
    ]);
    expect(await seenBy('An')).toContain(campaign.id);
    expect(await seenBy('Li')).not.toContain(campaign.id);
    expect((await get('Li', `/campaigns/${campaign.id}`)).status).toBe(404);
    expect((await get('Li', `/campaigns/${newId()}`)).status).toBe(404);
    expect((await inspections(portal, 'Ouyang', { campaign: campaign.id })).items).toEqual([]);
  });

  it('is written by the regulator only', async () => {
    for (const who of ['Li', 'Han', 'An', 'Ada'] as const)
      expect((await attemptPrepare(portal, who, campaignOf())).status).toBe(403);
  });

  it('is refused with participants that are no platforms, and with phases that leave a gap', async () => {
    const stranger = await attemptPrepare(
      portal,
      'Ouyang',
      campaignOf({ participants: ['wechat', 'regulator'] }),
    );
    expect([stranger.status, pointersOf(stranger)]).toEqual([422, ['/participants/1']]);
    const { phases } = campaignOf();
    const gap = await attemptPrepare(portal, 'Ouyang', campaignOf({ phases: phases.slice(1) }));
    expect([gap.status, problemOf(gap).code, pointersOf(gap)]).toEqual([422, 'needs_not_met', ['/phases']]);
  });

  it('is prepared once for the same key', async () => {
    const agent = await portal.actingAs('Ou');
    const send = () =>
      agent.post('/api/v1/campaigns').set('Idempotency-Key', 'campaign-of-ou').send(campaignOf()).expect(201);
    expect((await send()).body).toEqual((await send()).body);
  });

  it('can be a copy, which remembers what it is of and has topics of its own', async () => {
    const original = await prepare(portal, 'Ouyang', campaignOf());
    const copy = await prepare(portal, 'Ou', { ...asWritten(original), copiedFrom: original.id });
    expect(copy.copiedFrom).toMatchObject({ id: original.id, number: original.number });
    expect(copy.topics.map(({ name }) => name)).toEqual(original.topics.map(({ name }) => name));
    expect(copy.topics.filter(({ id }) => original.topics.some((topic) => topic.id === id))).toEqual([]);
    const ofNothing = await attemptPrepare(portal, 'Ou', campaignOf({ copiedFrom: newId() }));
    expect([ofNothing.status, pointersOf(ofNothing)]).toEqual([422, ['/copiedFrom']]);
  });
});

describe('A campaign that starts', () => {
  it('is started by Sun, not by Ouyang; every platform sees it, without what is for the regulator', async () => {
    const { id } = await prepare(portal, 'Ouyang', campaignOf());
    const byOuyang = await attemptCampaign(portal, 'Ouyang', id, { action: 'start' });
    expect([byOuyang.status, byOuyang.body.code]).toEqual([409, 'action_not_offered']);
    expect((await attemptCampaign(portal, 'Li', id, { action: 'start' })).status).toBe(403);
    const campaign = await stepCampaign(portal, 'Sun', id, { action: 'start' });
    expect(campaign).toMatchObject({ state: 'running', actions: ['revise', 'close'] });
    expect(campaign.timeline.map(({ action }) => action)).toEqual(['prepare', 'start']);
    for (const who of ['Li', 'Dou'] as const) {
      expect(await seenBy(who)).toContain(id);
      const seen = await shownCampaign(portal, who, id);
      expect(seen).toMatchObject({ openItems: null, actions: [], timeline: [], state: 'running' });
      expect([seen.topics.length, seen.participants.length]).toEqual([6, 2]);
    }
  });

  it('asks each participant about each scenario; a problem without scenarios counts as one', async () => {
    const { id } = await started(portal);
    const { items, total } = await inspections(portal, 'Ouyang', { campaign: id, count: 'true' });
    expect(total).toEqual({ value: 6, exact: true });
    expect(items.map(({ platform, scenario }) => [platform.slug, scenario.name.en])).toEqual(
      ['taobao', 'wechat'].flatMap((slug) => [
        [slug, 'Links in group chats'],
        [slug, 'Links in moments'],
        [slug, 'Misleading of users'],
      ]),
    );
    expect(items[2]?.scenario).toMatchObject({
      problem: { en: 'Misleading of users' },
      aspect: { en: 'Harm to users' },
    });
  });

  it('asks twenty platforms about fifteen scenarios without keeping anybody waiting', async () => {
    const slugs = Array.from({ length: 20 }, (_, n) => `platform-${n}`);
    for (const slug of slugs)
      await portal.look(
        `INSERT INTO organisation (id, slug, kind, name_zh, name_en) VALUES ($1, $2, 'platform', $2, $2)`,
        [newId(), slug],
      );
    const scenarios = Array.from({ length: 15 }, (_, n) => ({
      name: { zh: `场景${n}`, en: `Scenario ${n}` },
    }));
    const name = { zh: '问题', en: 'Problem' };
    const aspects = [{ name, problems: [{ name, scenarios }] }];
    const { id } = await prepare(portal, 'Ouyang', campaignOf({ aspects, participants: slugs }));
    const since = performance.now();
    await stepCampaign(portal, 'Sun', id, { action: 'start' });
    const took = performance.now() - since;
    const [row] = await portal.look<{ opened: number }>(
      `SELECT count(*)::int AS opened FROM ledger_record WHERE campaign_id = $1 AND kind = 'self_inspection'`,
      [id],
    );
    expect(row?.opened).toBe(300);
    expect(took).toBeLessThan(10_000);
  });
});
