import type { WriteTask } from '@hutong/contract';
import { CampaignsService } from '../../src/campaigns/campaigns.service';
import { RectificationsService } from '../../src/rectifications/rectifications.service';
import { pointersOf, problemOf } from '../kit/answers';
import { attemptNewTask } from '../kit/campaign';
import { inside, untilOneWaits } from '../kit/inside';
import { openPortal, type Portal } from '../kit/portal';
import { requests } from '../kit/story';
import { attemptCampaign, started } from './stories';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const itemIn = (campaign: string): WriteTask => ({
  ...{ as: 'listed', platform: 'wechat', origin: 'inspection', title: '群聊链接', campaign },
});

/** Sun closes the campaign; before it is written, somebody else asks for something that must wait for it. */
const closedMeanwhile = <T>(id: string, revision: number, ask: () => Promise<T>): Promise<T> => {
  const campaigns = portal.app.get(CampaignsService, { strict: false });
  const asked: Promise<T>[] = [];
  return inside(portal, 'Sun', async (tx, sun) => {
    await campaigns.act(tx, sun, id, { action: 'close', revision }, new Date());
    asked.push(ask());
    await Promise.race([untilOneWaits(portal), ...asked]);
  }).then(() => asked[0] ?? ask());
};

it('An item that Ouyang lists at the moment at which Sun closes the campaign is refused', async () => {
  const { id, revision } = await started(portal);
  const answer = await closedMeanwhile(id, revision, () => attemptNewTask(portal, 'Ouyang', itemIn(id)));
  expect([answer.status, problemOf(answer).code, pointersOf(answer)]).toEqual([
    422,
    'needs_not_met',
    ['/campaign'],
  ]);
  expect(await itemsOf(id)).toEqual([]);
});

it('A finding at that moment stands alone: the complaint is ordered, nothing is listed in the closed campaign', async () => {
  const { id, revision } = await started(portal);
  const filed = await portal.through('under_review');
  const answer = await closedMeanwhile(id, revision, () =>
    portal.attempt('Ouyang', filed, requests.orderRectification),
  );
  expect(answer.status).toBe(201);
  expect(await itemsOf(id)).toEqual([]);
  expect((await portal.show('Ouyang', filed)).tasks).toEqual([]);
});

it('Sun does not close the campaign over an item that Ouyang is listing', async () => {
  const { id } = await started(portal);
  const tasks = portal.app.get(RectificationsService, { strict: false });
  const asked: ReturnType<typeof attemptCampaign>[] = [];
  await inside(portal, 'Ouyang', async (tx, ouyang) => {
    await tasks.open(tx, ouyang, itemIn(id), new Date());
    asked.push(attemptCampaign(portal, 'Sun', id, { action: 'close' }));
    await Promise.race([untilOneWaits(portal), ...asked]);
  });
  const closing = await asked[0];
  expect([closing?.status, closing && pointersOf(closing)]).toEqual([422, ['/items']]);
});

const itemsOf = (id: string) =>
  portal.look(`SELECT id FROM ledger_record WHERE campaign_id = $1 AND kind = 'task'`, [id]);
