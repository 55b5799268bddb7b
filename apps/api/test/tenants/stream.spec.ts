import { get, type IncomingMessage } from 'node:http';
import type { LiveChange } from '@hutong/contract';
import { type Filed, openPortal, type Portal, type Who } from '../kit/portal';
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
    while (!heard.some((one) => one.complaintId === id && one.revision === revision))
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

it('Ada the administrator, and whoever is not signed in, hear nothing', async () => {
  await (await portal.actingAs('Ada')).get('/api/v1/stream').expect(403);
  await portal.anybody().get('/api/v1/stream').expect(401);
});
