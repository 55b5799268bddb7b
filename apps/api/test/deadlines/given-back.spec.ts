import { openPortal, type Portal } from '../kit/portal';
import { requests } from '../kit/story';
import { walk } from './house';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

it('A platform that gave a case back sees none of its clocks; the one that gets it sees its own', async () => {
  const filed = await portal.file({ respondent: 'wechat' });
  await portal.step('Ouyang', filed, requests.accept);
  const clocksOf = async (who: 'Han' | 'Dou', query: Record<string, string>) =>
    (await walk(await portal.actingAs(who), query))
      .filter(({ subject }) => subject.id === filed.id)
      .map(({ clock }) => clock)
      .sort();
  expect(await clocksOf('Han', {})).toEqual(['acknowledgement', 'response']);
  const [known] = await portal.look<{ id: string }>(
    `SELECT id::text FROM clock WHERE complaint_id = $1 AND kind = 'response'`,
    [filed.id],
  );

  const agent = await portal.agentOf('Han', filed);
  const record = await agent.get(`/api/v1/complaints/${filed.id}`).expect(200);
  await agent
    .post(`/api/v1/complaints/${filed.id}/transitions`)
    .send({ ...requests.notOurs, revision: record.body.revision })
    .expect(204);
  for (const owed of ['ours', 'all']) expect(await clocksOf('Han', { owed })).toEqual([]);
  await agent.get(`/api/v1/deadlines/${known?.id}`).expect(404);

  await portal.step('Ouyang', filed, { ...requests.accept, respondent: 'douyin' });
  expect(await clocksOf('Dou', {})).toEqual(['acknowledgement', 'response']);
  for (const owed of ['ours', 'all']) expect(await clocksOf('Han', { owed })).toEqual([]);
});
