import { RecurrenceWatch } from '../../src/rectifications/recurrence-watch';
import { showTask, type StoryCampaign, taskThrough } from '../kit/campaign';
import type { Portal } from '../kit/portal';
import { requests } from '../kit/story';
import { underWay } from '../kit/under-way';
import { until } from '../notifications/telling';

let portal: Portal;
let campaign: StoryCampaign;
underWay((opened, started) => ([portal, campaign] = [opened, started]));

/** Until everything that is committed has been looked at: other databases of the server can hold it up. */
const watch = async () => {
  const [newest] = await portal.look<{ id: string }>('SELECT max(id)::text AS id FROM case_event');
  await until(async () => {
    await portal.app.get(RecurrenceWatch, { strict: false }).round(new Date());
    const behind = `SELECT FROM told_until WHERE source = 'recurrence' AND id < $1::bigint`;
    return (await portal.look(behind, [newest?.id])).length === 0;
  }, 'the watch has seen everything');
};
const stateOf = async (id: string) => (await showTask(portal, 'Ouyang', id)).state;

it('A new complaint about the same reopens what was struck off, when it is accepted, and is linked', async () => {
  const { id } = await taskThrough(portal, campaign, 'struck_off');
  const filed = await portal.file();
  await watch();
  expect(await stateOf(id)).toBe('struck_off');
  await portal.step('Ouyang', filed, requests.accept);
  await Promise.all([watch(), watch()]);
  await watch();
  const task = await showTask(portal, 'Ouyang', id);
  expect(task).toMatchObject({ state: 'returned', timesReopened: 1, due: { clock: 'task_due' } });
  expect(task.linked).toMatchObject([{ caseNumber: filed.caseNumber }]);
  expect(task.timeline.slice(-2)).toMatchObject([
    { action: 'reopen', side: 'system', changes: { complaint: { after: filed.caseNumber } } },
    { action: 'link', side: 'system' },
  ]);
});

it('One in another scene, of another platform, of a harmful link or filed before does not', async () => {
  const before = await portal.file();
  const { id } = await taskThrough(portal, campaign, 'struck_off');
  const filed = [
    before,
    await portal.file({ scene: 'moments' }),
    await portal.file({ respondent: 'douyin' }),
    await portal.file({ targetUrl: 'https://www.douyin.com/video/1' }),
    await portal.file({ kind: 'harmful_link', symptom: undefined, harmGround: 'fraud' }),
  ];
  for (const one of filed) await portal.step('Ouyang', one, requests.accept);
  await watch();
  expect(await stateOf(id)).toBe('struck_off');
});
