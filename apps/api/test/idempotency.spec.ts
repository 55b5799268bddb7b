import { problemOf } from './kit/answers';
import { type Filed, openPortal, type Portal } from './kit/portal';
import { blockedShop, requests } from './kit/story';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
  await portal.actingAs('Han');
});
afterAll(() => portal.close());

const count = async (table: string) =>
  (await portal.look<{ rows: number }>(`SELECT count(*)::int AS rows FROM ${table}`))[0]?.rows;

describe('A person on a bad line who sends the same filing again', () => {
  it('50 times at once: one case; the others get the same receipt or are told to wait', async () => {
    const before = await count('complaint');
    const agent = portal.anybody();
    const send = () =>
      agent.post('/api/v1/complaints').set('Idempotency-Key', 'fifty-at-once').send(blockedShop);
    const answers = await Promise.all(Array.from({ length: 50 }, send));
    const filed = answers.filter(({ status }) => status === 201);
    expect(filed.length).toBeGreaterThan(0);
    expect(new Set(filed.map(({ text }) => text)).size).toBe(1);
    const others = answers.filter(({ status }) => status !== 201);
    expect(others.map((answer) => [answer.status, problemOf(answer).code])).toEqual(
      others.map(() => [409, 'in_flight']),
    );
    expect((await send().expect(201)).text).toBe(filed[0]?.text);
    expect(await count('complaint')).toBe((before ?? 0) + 1);
    expect(await count('case_event')).toBe((before ?? 0) + 1);
  });

  it('with another text under the same key: is told so, and nothing is filed', async () => {
    const before = await count('complaint');
    const { body } = await portal
      .anybody()
      .post('/api/v1/complaints')
      .set('Idempotency-Key', 'fifty-at-once')
      .send({ ...blockedShop, narrative: '另一件事' })
      .expect(422);
    expect([body.code, await count('complaint')]).toEqual(['idempotency_key_reused', before]);
  });

  it.each(['short', 'with blank in it', 'x'.repeat(256)])(
    'under the key %s, which is none: is told so',
    async (key) => {
      const { status } = await portal
        .anybody()
        .post('/api/v1/complaints')
        .set('Idempotency-Key', key)
        .send(blockedShop);
      expect(status).toBe(400);
    },
  );
});

describe('Han, who answers twice with one key,', () => {
  it('answers once, and gets the same record again', async () => {
    const filed = await portal.through('forwarded');
    const han = await portal.actingAs('Han');
    const send = (who = han) =>
      who
        .post(`/api/v1/complaints/${filed.id}/transitions`)
        .set('Idempotency-Key', 'answer-once')
        .send({ ...requests.acknowledge, revision: 2 });
    const first = await send().expect(201);
    expect((await send().expect(201)).text).toBe(first.text);
    // Li's keys are Li's: to Li the case has simply moved on.
    await send(await portal.actingAs('Li')).expect(409);
    expect(first.body.timeline).toHaveLength(3);
  });

  it('of one complainant, gets another complainant nothing', async () => {
    const [mine, theirs] = [await portal.file(), await portal.file()];
    const path = `/api/v1/complaints/${mine.id}/statements`;
    const send = async ({ receiptCode }: Filed) =>
      (await portal.complainant(receiptCode))
        .post(path)
        .set('Idempotency-Key', 'guessable')
        .send({ text: '补充' });
    expect((await send(mine)).status).toBe(201);
    expect((await send(theirs)).status).toBe(404);
  });
});

it('The receipt code is nowhere in the database in clear, whatever was done with it', async () => {
  const agent = portal.anybody();
  const { body } = await agent
    .post('/api/v1/complaints')
    .set('Idempotency-Key', 'keeps-the-answer')
    .send({ ...blockedShop, contact: { phone: '13800000000' } })
    .expect(201);
  const code = String(body.receiptCode);
  await portal.complainant(code);
  const tables = await portal.look<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  const hex = Buffer.from(code).toString('hex');
  for (const secret of [
    code,
    hex,
    Buffer.from(code).toString('base64'),
    '13800000000',
    Buffer.from('13800000000').toString('hex'),
  ]) {
    for (const { name } of tables) {
      const rows = await portal.look(`SELECT 1 FROM ${name} t WHERE t::text LIKE $1`, [`%${secret}%`]);
      expect([name, rows.length]).toEqual([name, 0]);
    }
  }
  expect(tables.length).toBeGreaterThan(15);
});
