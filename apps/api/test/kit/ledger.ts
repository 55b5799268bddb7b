import { SelfInspectionOpening } from '../../src/campaigns/self-inspections/opening';
import { newId } from '../../src/database/id';
import {
  draftedTask,
  orderedTask,
  runningCampaign,
  stepTask,
  type StoryCampaign,
  taskRequests,
  taskThrough,
} from './campaign';
import type { OrganisationSlug, PersonName } from './cast';
import { inside } from './inside';
import type { Filed, Portal } from './portal';
import { inAMonth, today } from './story';

/** What stands on the ledger of an inhabited portal: WeChat's part, with everything that has an identifier. */
export interface PlantedLedger {
  readonly campaign: StoryCampaign;
  /** Of WeChat: under way, and one that it does not see yet. */
  readonly task: string;
  readonly draft: string;
  /** Of Douyin. */
  readonly theirs: string;
  readonly selfInspection: string;
  readonly letter: string;
  readonly batch: string;
  /** Of WeChat, not published. */
  readonly commitment: string;
  /** Of a campaign that is only prepared: no platform sees it. */
  readonly prepared: string;
}

/** Fills every table of the ledger with something of WeChat and of others, published and not, shown and not. */
export async function plantLedger(portal: Portal, linked: Filed): Promise<PlantedLedger> {
  const campaign = await runningCampaign(portal, { name: '互联互通专项行动' });
  const prepared = await runningCampaign(portal, { name: 'CANARY-prepared', started: false });
  await openInspections(portal, campaign);
  const words = { title: 'CANARY-task', demand: 'CANARY-demand 群聊中的商品链接应当能够直接打开' };
  const task = await taskThrough(portal, campaign, 'submitted', words);
  await stepTask(portal, 'Ouyang', task.id, taskRequests.verify);
  for (const name of ['Han', 'Ouyang'] as const)
    await (
      await portal.actingAs(name)
    )
      .post(`/api/v1/tasks/${task.id}/notes`)
      .send({ text: `CANARY-note of ${name}` })
      .expect(201);
  const draft = await draftedTask(portal, campaign, words);
  const running = await taskThrough(portal, campaign, 'in_progress', words);
  const theirs = await orderedTask(portal, campaign, { platform: 'douyin' });
  await portal.look(
    `INSERT INTO task_complaint (task_id, complaint_id, linked_at, linked_by) VALUES ($1, $2, now(), $3)`,
    [task.id, linked.id, portal.idOf('Ouyang')],
  );
  const commitment = await promise(portal, 'wechat', 'CANARY');
  await publish(portal, await promise(portal, 'douyin', 'published'));
  await openCells(portal);
  const batch = await startBatch(portal, 'Ouyang', draft.id);
  await startBatch(portal, 'Ou', theirs.id);
  const idOf = async (text: string, value: string) =>
    (await portal.look<{ id: string }>(text, [value]))[0]?.id ?? '';
  return {
    ...{
      campaign,
      task: running.id,
      draft: draft.id,
      theirs: theirs.id,
      commitment,
      batch,
      prepared: prepared.id,
    },
    letter: await idOf('SELECT id FROM letter WHERE record_id = $1 LIMIT 1', task.id),
    selfInspection: await idOf(
      'SELECT id FROM self_inspection WHERE platform_id = $1 LIMIT 1',
      portal.idOf('wechat'),
    ),
  };
}

async function openInspections(portal: Portal, { id }: StoryCampaign): Promise<void> {
  const opening = portal.app.get(SelfInspectionOpening, { strict: false });
  await inside(portal, 'Ouyang', (tx, asking) => opening.openMissing(tx, asking, id, new Date()));
}

/** A promise of a platform about links to Taobao, recorded by the officer, with a word of its own. */
async function promise(portal: Portal, platform: OrganisationSlug, word: string): Promise<string> {
  const agent = await portal.actingAs('Ouyang');
  const { body } = await agent
    .post('/api/v1/commitments')
    .send({
      ...{ platform, target: 'taobao', scene: 'moments', promises: 'open', promisedOn: inAMonth },
      ...{ source: `${word}-source`, announcedOn: today },
      promise: { zh: `${word}-promise 朋友圈打开商品链接`, en: `${word}-promise: links in moments` },
    })
    .expect(201);
  return String(body.id);
}

/** Everybody reads it from then on. */
async function publish(portal: Portal, id: string): Promise<void> {
  const sun = await portal.actingAs('Sun');
  const asked = { action: 'publish', revision: 1 };
  await sun.post(`/api/v1/commitments/${id}/transitions`).send(asked).expect(201);
}

/** WeChat to Taobao and Douyin to WeChat: each sees what it is a side of. */
async function openCells(portal: Portal): Promise<void> {
  for (const [source, target] of [
    ['wechat', 'taobao'],
    ['douyin', 'wechat'],
    ['douyin', 'taobao'],
  ] as const)
    await portal.look(
      `WITH placed AS (
         INSERT INTO cell (id, source_id, target_id, scene) VALUES ($1, $2, $3, 'search') RETURNING id)
       INSERT INTO cell_change (cell_id, state, since_on, basis, note, actor_id, at)
       SELECT id, 'blocked', '2026-01-01', 'inspection', $5, $4, now() FROM placed`,
      [
        newId(),
        portal.idOf(source),
        portal.idOf(target),
        portal.idOf('Ouyang'),
        source === 'wechat' ? 'CANARY-cell' : '',
      ],
    );
}

async function startBatch(portal: Portal, name: PersonName, task: string): Promise<string> {
  const id = newId();
  await portal.look(
    `WITH started AS (INSERT INTO batch (id, kind, person_id, created_at, cancelled_at) VALUES ($1, 'issue', $2, now(), now()))
     INSERT INTO batch_line (batch_id, line, label, request, state, record_id)
     VALUES ($1, 1, 'CANARY-line', '{}', 'done', $3)`,
    [id, portal.idOf(name), task],
  );
  return id;
}
