import { canariesIn, plantCanaries, type Planted } from '../kit/canaries';
import { openPortal, type Portal, type Who } from '../kit/portal';
import { requests } from '../kit/story';

let portal: Portal;
let planted: Planted;
beforeAll(async () => {
  portal = await openPortal();
  planted = await plantCanaries(portal);
});
afterAll(() => portal.close());

/** What every party of the case may read. */
const shared = ['app', 'file', 'narrative', 'parity', 'remark', 'response', 'statement', 'target'];
const asked = ['answer', 'question', 'evidence'];
const filed = ['contact', 'mail', 'pasted', 'phone'];

describe('Each party of one complaint', () => {
  it.each<[Who, string[]]>([
    ['complainant', [...shared, ...asked, 'complainant', 'pasted']],
    ['Han', [...shared, ...asked, 'wechat']],
    ['Li', [...shared, ...asked, 'wechat']],
    ['Tao', [...shared, 'taobao']],
    ['Tang', [...shared, 'taobao']],
    ['Ouyang', [...shared, ...asked, ...filed, 'regulator']],
    ['An', [...shared, ...asked, ...filed, 'regulator']],
  ])('%s reads what is for them, and nobody else’s notes', async (who, words) => {
    const agent = await portal.agentOf(who, planted.filed);
    const { text } = await agent.get(`/api/v1/complaints/${planted.filed.id}`).expect(200);
    expect(canariesIn(text)).toEqual([...words].sort());
    const events = await agent.get(`/api/v1/complaints/${planted.filed.id}/events?limit=100`).expect(200);
    expect(canariesIn(events.text)).toEqual(['remark']);
  });

  it.each<[Who, number]>([
    ['complainant', 4],
    ['Han', 4],
    ['Tao', 3],
    ['Ouyang', 4],
    ['An', 4],
    ['Dou', 0],
  ])('%s can download %i files, and the rest does not exist', async (who, count) => {
    const agent = await portal.agentOf(who, planted.filed);
    const statuses = await Promise.all(
      planted.files.map(async (id) => (await agent.get(`/api/v1/files/${id}/original`)).status),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(count);
    expect(statuses.filter((status) => status !== 200 && status !== 404)).toEqual([]);
  });

  it('does not see in the history that another side has written to itself', async () => {
    const notes = async (who: Who) =>
      (await portal.show(who, planted.filed)).timeline.filter(({ action }) => action === 'note').length;
    expect(await Promise.all((['complainant', 'Han', 'Tao', 'An'] as const).map(notes))).toEqual([
      1, 1, 1, 1,
    ]);
  });
});

describe('A complaint that WeChat says is not theirs', () => {
  it('is out of WeChat’s sight, and Douyin reads none of WeChat’s notes on it', async () => {
    const case2 = await portal.through('in_progress', { contact: { name: 'CANARY-contact' } });
    const [li, han] = [await portal.actingAs('Li'), await portal.actingAs('Han')];
    const statements = `/api/v1/complaints/${case2.id}/statements`;
    const files = [await portal.upload(han, 'CANARY-plan.png')];
    await han.post(statements).send({ text: 'CANARY-wechat', internal: true, files }).expect(201);
    await li
      .post('/api/v1/complaints/assignments')
      .send({ complaints: [{ id: case2.id }], assignee: 'me' })
      .expect(200);
    const { status, text } = await portal.attempt('Han', case2, requests.notOurs);
    expect([status, text]).toEqual([204, '']);
    await han.get(`/api/v1/complaints/${case2.id}`).expect(404);
    await (await portal.actingAs('Tao')).get(`/api/v1/complaints/${case2.id}`).expect(404);

    await portal.step('Ouyang', case2, { action: 'accept', respondent: 'douyin' });
    const record = await portal.show('Dou', case2);
    expect(canariesIn(JSON.stringify(record))).toEqual([]);
    expect(record.timeline.map(({ action }) => action)).toEqual([
      ...['file', 'accept', 'acknowledge', 'notOurs', 'accept'],
    ]);
    const dou = await portal.actingAs('Dou');
    const [file] = await portal.look('SELECT id FROM file WHERE complaint_id = $1', [case2.id]);
    await dou.get(`/api/v1/files/${file?.id}/original`).expect(404);
    await han.get(`/api/v1/complaints/${case2.id}`).expect(404);
  });
});
