import { openPortal, type Portal } from '../kit/portal';
import { attempt, promised, shown, steps, walk } from './promises';

let portal: Portal;
let id: string;
beforeAll(async () => {
  portal = await openPortal();
  const files = [await portal.upload(await portal.actingAs('Ouyang'), 'statement.png')];
  ({ id } = await promised(portal, { files }));
  await portal.through('in_progress', { respondent: 'wechat', scene: 'group_chat' });
});
afterAll(() => portal.close());

const show = async (who: Parameters<typeof shown>[1]) =>
  (await portal.actingAs(who)).get(`/api/v1/commitments/${id}`);

describe('a commitment of WeChat', () => {
  it('is whole to WeChat and to the regulator', async () => {
    for (const name of ['Li', 'Han', 'Ouyang', 'Sun', 'An'] as const) {
      const record = await shown(portal, name, id);
      expect(record.timeline.map(({ action }) => action)).toEqual(['announce']);
      expect([record.clocks.length, record.files.map((file) => file.name)]).toEqual([1, ['statement.png']]);
      expect(record.openComplaints).toBe(1);
      expect(record.complaintQuery).toEqual({
        ...{ respondent: 'wechat', affected: 'taobao', scene: 'group_chat' },
        ...{ kind: 'blocked_link', open: 'true' },
      });
    }
  });

  it('counts as many open complaints as the list behind it holds', async () => {
    const record = await shown(portal, 'Ouyang', id);
    const { body } = await (
      await portal.actingAs('Ouyang')
    )
      .get('/api/v1/complaints')
      .query(record.complaintQuery)
      .expect(200);
    expect(body.items).toHaveLength(record.openComplaints ?? -1);
  });

  it('is nothing to Taobao and Douyin before it is published', async () => {
    for (const name of ['Tang', 'Tao', 'Dou'] as const) expect((await show(name)).status).toBe(404);
    expect((await show('Ada')).status).toBe(403);
  });

  it('looks to them like one that there is not', async () => {
    const missing = await (await portal.actingAs('Tao')).get(`/api/v1/commitments/${portal.idOf('wechat')}`);
    const foreign = await show('Tao');
    expect([foreign.status, foreign.body.code]).toEqual([missing.status, missing.body.code]);
  });

  it('keeps what each side writes for itself', async () => {
    const write = async (who: 'Han' | 'Ouyang', text: string) =>
      (await portal.actingAs(who)).post(`/api/v1/commitments/${id}/notes`).send({ text }).expect(201);
    await write('Han', '我方备注');
    await write('Ouyang', '监管备注');
    const notes = async (who: 'Li' | 'An') =>
      (await shown(portal, who, id)).timeline.flatMap(({ note }) => note ?? []);
    expect([await notes('Li'), await notes('An')]).toEqual([['我方备注'], ['监管备注']]);
    await (
      await portal.actingAs('An')
    )
      .post(`/api/v1/commitments/${id}/notes`)
      .send({ text: '审计备注' })
      .expect(403);
    await (
      await portal.actingAs('Tao')
    )
      .post(`/api/v1/commitments/${id}/notes`)
      .send({ text: '外人备注' })
      .expect(404);
  });

  it('is published by the supervisor: Taobao reads what is promised, and nothing of its history', async () => {
    await walk(portal, id, ['Sun', steps.publish]);
    const record = await shown(portal, 'Tao', id);
    expect(record).toMatchObject({
      ...{ published: true, state: 'announced', openComplaints: null, complaintQuery: {}, due: null },
      ...{ timeline: [], files: [], clocks: [], retests: [], tasks: [], actions: [] },
    });
    expect(record.promise).toEqual((await shown(portal, 'Li', id)).promise);
    const [file] = (await shown(portal, 'Li', id)).files;
    await (await portal.actingAs('Tao')).get(`/api/v1/files/${file?.id}`).expect(404);
  });

  it('is read, not written, by those to whom it was published', async () => {
    for (const [name, step] of [
      ['Tang', steps.reportRollout],
      ['Tang', steps.withhold],
      ['Dou', steps.reportPilot],
    ] as const)
      expect((await attempt(portal, name, id, step)).status).toBe(409);
    await (
      await portal.actingAs('Tao')
    )
      .post(`/api/v1/commitments/${id}/notes`)
      .send({ text: '外人备注' })
      .expect(409);
  });

  it('is withheld by the supervisor with a reason, and gone for Taobao', async () => {
    const record = await walk(portal, id, ['Sun', steps.withhold]);
    expect(record.timeline.at(-1)).toMatchObject({ action: 'withhold', note: steps.withhold.reason });
    expect((await show('Tao')).status).toBe(404);
  });
});
