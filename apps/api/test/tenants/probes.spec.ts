import { anyCanary, plantCanaries, type Planted } from '../kit/canaries';
import { taskRequests } from '../kit/campaign';
import { plantLedger } from '../kit/ledger';
import { type Agent, openPortal, type Portal, type Who } from '../kit/portal';
import { requests } from '../kit/story';

type Method = 'get' | 'post' | 'patch' | 'delete' | 'put';
interface Operation {
  readonly method: Method;
  readonly path: string;
}

let portal: Portal;
let planted: Planted;
/** Of what stands on the ledger and is none of the askers' business. */
let ledgerIds: readonly string[];
let operations: Operation[];
const probed = new Set<string>();
beforeAll(async () => {
  portal = await openPortal();
  planted = await plantCanaries(portal);
  const ledger = await plantLedger(portal, planted.filed);
  const { task, draft, commitment, selfInspection, letter, batch, prepared } = ledger;
  ledgerIds = [task, draft, commitment, selfInspection, letter, batch, prepared];
  const { body } = await portal.anybody().get('/api/openapi.json').expect(200);
  operations = Object.entries<Record<string, object>>(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ path, method: methodOf(method) })),
  );
});
afterAll(() => portal.close());

function methodOf(method: string): Method {
  const known = (['get', 'post', 'patch', 'delete', 'put'] as const).find((one) => one === method);
  if (!known) throw new Error(`${method} is a method that nobody probes.`);
  return known;
}

/** The stream has a spec of its own; whoever signed out would be probed as nobody. */
const isProbed = ({ path, method }: Operation) =>
  !path.endsWith('/stream') && !(method === 'delete' && path.includes('/sessions'));

const bodiesOf = (path: string): object[] => {
  if (/\/(tasks|commitments|self-inspections|campaigns)\/.*\/transitions$/.test(path))
    return Object.values(taskRequests).map((one) => ({ ...one, revision: 3 }));
  if (path.endsWith('/transitions')) return Object.values(requests).map((one) => ({ ...one, revision: 12 }));
  if (path.endsWith('/statements')) return [{ text: '说两句' }, { text: '说两句', internal: true }];
  if (path.endsWith('/assignments'))
    return [{ complaints: planted.ids.map((id) => ({ id })), assignee: 'me' }];
  return [{}, { name: 'x', disabled: true }];
};
const filters = [
  '',
  'q=CANARY',
  'respondent=wechat&open=true',
  'as=affected&domain=taobao.com',
  'sort=-filed&limit=100',
];

/** Every route with every foreign id, or with filters that would find the foreign case. */
async function probe(agent: Agent): Promise<{ count: number; wrong: unknown[] }> {
  const wrong: unknown[] = [];
  let count = 0;
  for (const { method, path } of operations.filter(isProbed)) {
    const isAboutOne = path.includes('{');
    const urls = isAboutOne
      ? [...planted.ids, ...ledgerIds].map((id) => path.replace(/\{\w+\}/g, id))
      : method === 'get'
        ? filters.map((filter) => `${path}?${filter}`)
        : [path];
    probed.add(`${method} ${path}`);
    for (const url of urls) {
      for (const body of method === 'get' || method === 'delete' ? [undefined] : bodiesOf(path)) {
        const { status, text } = await agent[method](url).send(body);
        count += 1;
        const refused = status >= 400 && status < 500;
        if (status >= 500 || anyCanary.test(text ?? '') || (isAboutOne && !refused))
          wrong.push([method, url, body, status, text?.slice(0, 200)]);
      }
    }
  }
  return { count, wrong };
}

const state = () =>
  portal.look(`SELECT (SELECT json_agg(c ORDER BY id) FROM complaint c) AS complaints,
    (SELECT count(*)::int FROM case_event) AS events, (SELECT count(*)::int FROM statement) AS statements,
    (SELECT json_agg(r ORDER BY id) FROM ledger_record r) AS records, (SELECT count(*)::int FROM ledger_event) AS history`);

it.each<Who | 'nobody'>(['nobody', 'complainant', 'Dou', 'Ada'])(
  '%s, who has nothing to do with it, gets nothing through any route with any id of it',
  async (who) => {
    const elsewhere = await portal.file({ respondent: 'douyin', targetUrl: 'https://u.jd.com/own' });
    const agent = who === 'nobody' ? portal.anybody() : await portal.agentOf(who, elsewhere);
    const before = await state();
    const { count, wrong } = await probe(agent);
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(250);
    expect(await state()).toEqual(before);
  },
  240_000,
);

it('No route was left out', () => {
  expect(probed.size).toBe(operations.filter(isProbed).length);
  expect(operations.length).toBeGreaterThan(35);
});
