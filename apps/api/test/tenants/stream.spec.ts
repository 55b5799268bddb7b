import { get, type IncomingMessage } from 'node:http';
import type { LiveChange } from '@hutong/contract';
import { type Filed, openPortal, type Portal, type Who } from '../kit/portal';
import { orderedTask, runningCampaign, stepTask, taskRequests } from '../kit/campaign';
import { requests } from '../kit/story';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

/** Somebody's live stream; `until` waits for a change, which comes or the test runs out of time. */
async function listen(who: Who, filed: Filed) {
  const agent = await portal.agentOf(who, filed);
  const { request } = await agent.get('/api/v1/sessions/current').expect(200);
  const url = String(request.url).replace('/sessions/current', '/stream');
  const headers = { cookie: String(request.cookies) };
  const response = await new Promise<IncomingMessage>((resolve) => get(url, { headers }, resolve));
  const heard: LiveChange[] = [];
  let tell = () => {};
  let rest = '';
  response.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\n\n');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const data = /^data: (\{.*)$/m.exec(message)?.[1];
      if (data) heard.push(JSON.parse(data));
    }
    tell();
  });
  const until = async (id: string, revision: number) => {
    while (!heard.some((one) => (one.complaintId ?? one.recordId) === id && one.revision === revision))
      await new Promise<void>((resolve) => (tell = resolve));
  };
  return { heard, until, status: response.statusCode, stop: () => response.destroy() };
}

it('Each listener hears of their own cases only, from the first moment on', async () => {
  const ours = await portal.through('forwarded', { narrative: 'CANARY' });
  const theirs = await portal.file({ respondent: 'douyin', targetUrl: 'https://u.jd.com/own' });
  await portal.step('Ouyang', theirs, requests.accept);
  const [han, dou, officer, first, second] = [
    await listen('Han', ours),
    await listen('Dou', ours),
    await listen('Ouyang', ours),
    await listen('complainant', ours),
    await listen('complainant', theirs),
  ];
  await portal.step('Han', ours, requests.acknowledge);
  await portal.step('Dou', theirs, requests.acknowledge);
  await Promise.all([
    han.until(ours.id, 3),
    dou.until(theirs.id, 3),
    first.until(ours.id, 3),
    second.until(theirs.id, 3),
  ]);
  await officer.until(ours.id, 3);
  await officer.until(theirs.id, 3);
  const ids = ({ heard }: { heard: LiveChange[] }) => [
    ...new Set(heard.map(({ complaintId }) => complaintId)),
  ];
  expect([ids(han), ids(first)]).toEqual([[ours.id], [ours.id]]);
  expect([ids(dou), ids(second)]).toEqual([[theirs.id], [theirs.id]]);
  expect(ids(officer).sort()).toEqual([ours.id, theirs.id].sort());
  [han, dou, officer, first, second].forEach(({ stop }) => stop());
});

it('Of a task its platform and the regulator hear; another platform and the one who complained do not', async () => {
  const ours = await portal.through('forwarded');
  const campaign = await runningCampaign(portal);
  const [li, dou, officer, complainant] = [
    await listen('Li', ours),
    await listen('Dou', ours),
    await listen('Ouyang', ours),
    await listen('complainant', ours),
  ];
  const { id, revision } = await orderedTask(portal, campaign);
  const acknowledged = await stepTask(portal, 'Li', id, taskRequests.acknowledge);
  await Promise.all([li.until(id, acknowledged.revision), officer.until(id, acknowledged.revision)]);
  const agent = await portal.actingAs('Ouyang');
  await agent.post(`/api/v1/tasks/${id}/notes`).send({ text: '只给监管部门看' }).expect(201);
  await officer.until(id, acknowledged.revision + 1);
  // A later change of the complaint, so that whatever else there was has arrived.
  await portal.step('Han', ours, requests.acknowledge);
  await Promise.all([li.until(ours.id, 3), complainant.until(ours.id, 3)]);
  const revisions = ({ heard }: { heard: LiveChange[] }) =>
    heard.filter(({ recordId }) => recordId === id).map((change) => change.revision);
  expect(revisions(li)).toContain(acknowledged.revision);
  expect(revisions(li)).not.toContain(acknowledged.revision + 1);
  expect(revision).toBeLessThan(acknowledged.revision);
  expect([revisions(dou), revisions(complainant)]).toEqual([[], []]);
  [li, dou, officer, complainant].forEach(({ stop }) => stop());
});

it('Ada the administrator, and whoever is not signed in, hear nothing', async () => {
  await (await portal.actingAs('Ada')).get('/api/v1/stream').expect(403);
  await portal.anybody().get('/api/v1/stream').expect(401);
});
