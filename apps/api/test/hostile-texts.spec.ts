import { fileComplaint, transition } from '@hutong/contract';
import fc from 'fast-check';
import { type Agent, type Filed, openPortal, type Portal } from './kit/portal';
import { blockedShop, requests, responses } from './kit/story';

let portal: Portal;
let officer: Agent;
beforeAll(async () => {
  portal = await openPortal();
  officer = await portal.actingAs('Ouyang');
});
afterAll(() => portal.close());

const stored = {
  'right to left': 'ابتثج \u202Eevil\u202C שלום',
  emoji: '👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ 🇨🇳',
  'Han of four bytes': '𠮷野家在𡈽上𩸽',
  'full width and combining': 'ＨＴＴＰ：／／ e\u0301 é \u00a0\u3000',
  'control characters': 'a\u0001b\tc\r\nd\u007f\u0085e\ufeff',
  'what other programs read': `'; DROP TABLE complaint; -- <script>alert(1)</script> \${7*7} {{7*7}} %s %00 \\u0000 \\x00`,
  noncharacters: '\uffff\ufffe\u{10ffff}, and more',
};
const refused = { NUL: 'a\u0000b', 'a lone high surrogate': 'a\ud800b', 'a lone low surrogate': '\udc00b' };

/** Sends a text as itself, where JSON.stringify would escape it, and as an escape. */
const post = (agent: Agent, path: string, body: object) => agent.post(path).send(body);

describe.each(Object.entries(stored))('A text with %s', (_, text) => {
  it('comes back byte for byte from every place', async () => {
    const filed = await portal.file({
      pastedText: `${text} https://u.jd.com/x`,
      narrative: text,
      app: text.slice(0, 70),
      parity: { url: 'https://u.jd.com/y', note: text },
      contact: { name: text.slice(0, 70) },
    });
    await portal.step('Ouyang', filed, { ...requests.accept, note: text });
    await portal.step('Han', filed, requests.acknowledge);
    await portal.step('Han', filed, { ...requests.requestInformation, question: text });
    await portal.step('complainant', filed, { ...requests.supply, answer: text });
    const response = { ...responses.unblocked, clientVersions: text, publicAnswer: text };
    await portal.step('Han', filed, { action: 'respond', response });
    const han = await portal.actingAs('Han');
    await post(han, `/api/v1/complaints/${filed.id}/statements`, { text }).expect(201);
    const record = await portal.show('Ouyang', filed);
    expect(record).toMatchObject({
      ...{ pastedText: `${text} https://u.jd.com/x`, narrative: text, app: text.slice(0, 70) },
      parity: { note: text },
      contact: { name: text.slice(0, 70) },
      responses: [{ response }],
    });
    expect(record.statements.map((one) => one.text)).toEqual([text, text, text]);
    expect(record.timeline[1]?.note).toBe(text);
    await officer
      .get('/api/v1/complaints')
      .query({ q: text.slice(0, 90) })
      .expect(200);
  });
});

it.each(Object.entries(refused))('A text with %s is refused where it is', async (_, text) => {
  const { status, body } = await post(portal.anybody(), '/api/v1/complaints', {
    ...blockedShop,
    narrative: text,
  });
  const code = 'unstorable_text';
  expect([status, body.errors]).toEqual([400, [expect.objectContaining({ pointer: '/narrative', code })]]);
  await officer.get('/api/v1/complaints').query({ q: 'a\u0000b' }).expect(400);
});

describe('A body', () => {
  it.each<[string, string, string, number]>([
    [
      'of one megabyte',
      JSON.stringify({ ...blockedShop, narrative: '长'.repeat(340_000) }),
      'application/json',
      413,
    ],
    ['as deep as it goes', '['.repeat(90_000) + ']'.repeat(90_000), 'application/json', 400],
    ['deep inside', `{"kind":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}`, 'application/json', 400],
    ['that is half', '{"kind":', 'application/json', 400],
    ['that is a word', '"kind"', 'application/json', 400],
    ['that is nothing', '', 'application/json', 400],
    ['with a prototype', '{"__proto__":{"kind":"blocked_link"},"constructor":1}', 'application/json', 400],
    ['in another form', 'kind=blocked_link', 'application/x-www-form-urlencoded', 400],
  ])('%s is refused', async (_, body, type, status) => {
    const answer = await portal.anybody().post('/api/v1/complaints').set('Content-Type', type).send(body);
    expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
  });
});

describe('Anything at all', () => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      ...Object.values(stored),
      ...Object.values(refused),
      'infinity',
      '2021-02-30',
      '0000-01-01',
    ),
  );

  it('in any field of a filing is taken or refused with the field, never an error of ours', async () => {
    const fields = Object.keys(fileComplaint.shape);
    const filings = fc.tuple(fc.constantFrom(...fields), anything);
    await fc.assert(
      fc.asyncProperty(filings, async ([field, value]) => {
        const { status, body } = await post(portal.anybody(), '/api/v1/complaints', {
          ...blockedShop,
          [field]: value,
        });
        expect([201, 400, 422]).toContain(status);
        if (status !== 201) expect(body.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('in any field of a transition is taken or refused, never an error of ours', async () => {
    const filed: Filed = await portal.through('in_progress');
    const han = await portal.actingAs('Han');
    const bodies = fc
      .constantFrom(...transition.options)
      .chain((option) =>
        fc.tuple(
          fc.constant(option.shape.action.value),
          fc.constantFrom(...Object.keys(option.shape)),
          anything,
        ),
      );
    await fc.assert(
      fc.asyncProperty(bodies, async ([action, field, value]) => {
        const body = { ...requests[action], revision: 1, [field]: value };
        const { status } = await post(han, `/api/v1/complaints/${filed.id}/transitions`, body);
        expect([400, 404, 409, 422]).toContain(status);
      }),
      { numRuns: 400 },
    );
    expect(await portal.look('SELECT revision FROM complaint WHERE id = $1', [filed.id])).toEqual([
      { revision: 3 },
    ]);
  });

  it('in any parameter of a list is taken or refused, never an error of ours', async () => {
    const names = [
      'q',
      'state',
      'cursor',
      'limit',
      'offset',
      'sort',
      'domain',
      'assigned',
      'filedFrom',
      'filedTo',
      'due',
      'as',
      'respondent',
    ];
    const cursors = fc
      .tuple(
        fc.constantFrom(
          'infinity',
          '-infinity',
          '2021',
          '2021-02-30 00:00:00+00',
          'now',
          '0000-01-01 00:00:00+00',
          '2021-09-17 08:00:00.5+08',
        ),
        fc.uuid(),
      )
      .map(([at, id]) => Buffer.from(JSON.stringify({ at, id })).toString('base64url'));
    const values = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      cursors,
      fc.constantFrom('9999-12-31', '0000-01-01', '1e9', "'", '\\', '%', '&|!:*'),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), values, async (name, value) => {
        const { status } = await officer.get('/api/v1/complaints').query({ [name]: value });
        expect([200, 400]).toContain(status);
      }),
      { numRuns: 300 },
    );
  });
});
