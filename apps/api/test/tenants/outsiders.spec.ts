import { desk } from '@hutong/contract';
import { assignmentsOf, pageOf } from '../kit/answers';
import { anyCanary, plantCanaries, type Planted } from '../kit/canaries';
import { type Agent, type Filed, openPortal, type Portal } from '../kit/portal';
import { requests } from '../kit/story';
import { SearchIndex } from '../../src/jobs/search-index';

const missing = '0197a1b2-0000-7000-8000-00000000dead';
let portal: Portal;
let planted: Planted;
let own: Filed;
let dou: Agent;
let other: Agent;
beforeAll(async () => {
  portal = await openPortal();
  planted = await plantCanaries(portal);
  own = await portal.file({
    respondent: 'douyin',
    targetUrl: 'https://u.jd.com/own',
    narrative: '自己的案子',
  });
  await portal.step('Ouyang', own, requests.accept);
  dou = await portal.actingAs('Dou');
  other = await portal.complainant(own.receiptCode);
});
afterAll(() => portal.close());

const counts = () =>
  portal.look(`SELECT (SELECT count(*)::int FROM case_event) AS events, (SELECT sum(revision)::int FROM complaint) AS revisions,
    (SELECT count(*)::int FROM statement) AS statements, (SELECT count(complaint_id)::int FROM file) AS files`);

describe('Douyin, which has nothing to do with it,', () => {
  it.each([
    '',
    '&as=affected',
    '&q=CANARY',
    '&q=金丝',
    '&domain=taobao.com',
    '&respondent=wechat',
    '&assigned=none',
  ])('lists, counts and exports only its own: %s', async (filter) => {
    const theirs = filter === '' || filter === '&assigned=none' ? [own.id] : [];
    for (const indexed of [false, true]) {
      const list = await dou.get(`/api/v1/complaints?count=true${filter}`).expect(200);
      expect(pageOf(list).items.map(({ id }) => id)).toEqual(theirs);
      expect(pageOf(list).total).toEqual({ value: theirs.length, exact: true });
      const sheet = await dou.get(`/api/v1/complaints/export.csv?${filter}`).expect(200);
      expect(sheet.text.match(/HT\d+/g) ?? []).toEqual(theirs.map(() => own.caseNumber));
      if (!indexed) await portal.app.get(SearchIndex, { strict: false }).indexNext();
    }
  });

  it('counts only its own on its desk', async () => {
    const { body } = await dou.get('/api/v1/desk').expect(200);
    const open = desk.parse(body).numbers.find(({ key }) => key === 'open');
    expect(open?.value).toBe(1);
  });

  it('assigns nobody to it', async () => {
    const before = await counts();
    const complaints = [{ id: planted.filed.id }, { id: missing }];
    const answer = await dou
      .post('/api/v1/complaints/assignments')
      .send({ complaints, assignee: 'me' })
      .expect(200);
    expect(assignmentsOf(answer)).toEqual(['not_found', 'not_found']);
    expect(await counts()).toEqual(before);
  });

  it('cannot hang its files on it, nor take those of it', async () => {
    const files = planted.files.map((id) => ({ id }));
    const { status, text } = await dou
      .post(`/api/v1/complaints/${own.id}/statements`)
      .send({ text: '借来的证据', files });
    expect([status, anyCanary.test(text)]).toEqual([422, false]);
  });
});

describe.each([
  ['Douyin', () => dou],
  ['the complainant of another case', () => other],
])('To %s', (_, agentOf) => {
  const paths: [string, string, object?][] = [
    ['get', ''],
    ['get', '/events'],
    ...Object.values(requests).map((request): [string, string, object] => [
      ...(['post', '/transitions', { ...request, revision: 12 }] as const),
    ]),
    ['post', '/statements', { text: '我来说两句' }],
    ['post', '/statements', { text: '我来说两句', internal: true }],
  ];

  it('a foreign complaint and a missing one look the same, whatever is tried', async () => {
    const before = await counts();
    for (const [method, path, body] of paths) {
      const [foreign, none] = [await answer(planted.filed.id), await answer(missing)];
      expect([path, body, foreign]).toEqual([path, body, { ...none, status: 404 }]);

      async function answer(id: string) {
        const url = `/api/v1/complaints/${id}${path}`;
        const { status, text } = await (method === 'get'
          ? agentOf().get(url)
          : agentOf().post(url).send(body));
        return { status, text: text.replaceAll(id, 'ID') };
      }
    }
    expect(await counts()).toEqual(before);
  });

  it('a foreign file and a missing one look the same', async () => {
    for (const id of planted.files) {
      for (const what of ['original', 'shown']) {
        const answer = async (one: string) => {
          const { status, text } = await agentOf().get(`/api/v1/files/${one}/${what}`);
          return { status, text: String(text).replaceAll(one, 'ID') };
        };
        expect(await answer(id)).toEqual({ ...(await answer(missing)), status: 404 });
      }
    }
  });
});
