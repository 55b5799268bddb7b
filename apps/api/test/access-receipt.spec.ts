import { ReceiptCodes } from '../src/access/receipt-codes';
import { AccessSweep } from '../src/access/sweep';
import { newId } from '../src/database/id';
import { addCast, type House, openHouse } from './access/house';

const open = '/api/v1/sessions/receipt';

describe('the receipt code', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await addCast(house);
  });
  afterAll(() => house.close());

  /** A receipt alone: what it opens is the affair of complaints. */
  async function addReceipt(): Promise<{ code: string; complaintId: string }> {
    const complaintId = newId();
    const { code, hash } = await house.app.get(ReceiptCodes).make();
    await house.look('SET session_replication_role = replica');
    await house.look('INSERT INTO receipt (code_hash, complaint_id) VALUES ($1, $2)', [hash, complaintId]);
    await house.look('SET session_replication_role = origin');
    return { code, complaintId };
  }

  it('opens its own case for two hours, however the digits are grouped', async () => {
    const { code, complaintId } = await addReceipt();
    const agent = house.agent();
    const receiptCode = ` ${code.slice(0, 4)} ${code.slice(4, 8)}-${code.slice(8)} `;
    const answer = await agent.post(open).send({ receiptCode }).expect(201);
    expect(answer.body).toMatchObject({ kind: 'complainant', complaintId, person: null, organisation: null });
    expect((await agent.get('/api/v1/sessions/current').expect(200)).body).toEqual(answer.body);
    const [row] = await house.look(
      'SELECT extract(epoch FROM expires_at - now()) / 3600 AS hours FROM session WHERE complaint_id = $1',
      [complaintId],
    );
    expect(Number(row?.hours)).toBeCloseTo(2, 1);
    await agent.delete('/api/v1/sessions/current').expect(204);
    await agent.get('/api/v1/sessions/current').expect(401);
  });

  it('opens nothing of the staff: 403 at every route of theirs', async () => {
    const { code } = await addReceipt();
    const agent = house.agent();
    await agent.post(open).send({ receiptCode: code }).expect(201);
    await agent.get('/api/v1/people').expect(403);
    await agent.post('/api/v1/organisations').send({}).expect(403);
    await agent.patch('/api/v1/account').send({ locale: 'en' }).expect(403);
    await agent.post('/api/v1/account/second-factor').expect(403);
    await agent.delete('/api/v1/sessions').expect(403);
  });

  it('is kept as a slow hash only', async () => {
    const { code } = await addReceipt();
    const rows = await house.look(`SELECT encode(code_hash, 'escape') AS kept FROM receipt`);
    expect(JSON.stringify(rows)).not.toContain(code);
  });

  it('cannot be guessed fast: of fifty at once from one address ten are looked at', async () => {
    const source = '203.0.113.9';
    const guess = (n: number) =>
      house
        .agent(source)
        .post(open)
        .send({ receiptCode: String(10 ** 15 + n) });
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => guess(n)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    const braked = answers.filter(({ status }) => status === 429);
    expect(braked).toHaveLength(40);
    for (const { headers } of braked) expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    const { code } = await addReceipt();
    await house.agent(source).post(open).send({ receiptCode: code }).expect(429);
    await house.agent().post(open).send({ receiptCode: code }).expect(201);
  });

  it('may be used as often as one likes: right ones do not count', async () => {
    const { code } = await addReceipt();
    for (let time = 0; time < 15; time++)
      await house.agent('203.0.113.10').post(open).send({ receiptCode: code }).expect(201);
  });

  it('refuses what cannot be a receipt code with the field, in both languages', async () => {
    const ask = (lang: string) =>
      house.agent().post(open).set('Accept-Language', lang).send({ receiptCode: '12' });
    const [zh, en] = [await ask('zh').expect(400), await ask('en').expect(400)];
    expect(zh.body.errors).toMatchObject([{ pointer: '/receiptCode', message: '查询码为 16 位数字。' }]);
    expect(en.body.errors).toMatchObject([{ message: 'A receipt code has 16 digits.' }]);
  });

  it('leaves no address behind, and counters go when their time is over', async () => {
    for (const table of ['throttle', 'access_event', 'session', 'receipt']) {
      const rows = await house.look(`SELECT t::text AS row FROM ${table} t`);
      expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|198\.51\.100/);
    }
    await house.look('UPDATE throttle SET resets_at = now()');
    await house.look('UPDATE session SET expires_at = now()');
    await house.app.get(AccessSweep).sweep();
    expect(await house.look('SELECT FROM throttle')).toHaveLength(0);
    expect(await house.look('SELECT FROM session')).toHaveLength(0);
  });
});
