import { Secret, TOTP } from 'otpauth';
import { RecoveryCodes } from '../src/access/recovery-codes';
import { addCast, type Agent, type Cast, type House, openHouse, password, signedIn } from './access/house';

const account = '/api/v1/account';
const digits = (secret: string, stepsLater = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + stepsLater * 30_000 });

describe('the second factor', () => {
  let house: House;
  let cast: Cast;
  beforeAll(async () => {
    house = await openHouse();
    cast = await addCast(house, false);
  });
  afterAll(() => house.close());

  const attempt = (email: string, code?: string) =>
    house.agent().post('/api/v1/sessions').send({ email, password, code });
  const enrol = async (agent: Agent) => {
    const { secret } = (await agent.post(`${account}/second-factor`).expect(201)).body;
    const code = digits(secret);
    const { codes } = (await agent.post(`${account}/second-factor/confirmation`).send({ code }).expect(201))
      .body;
    return { secret: String(secret), used: code, codes: [...codes].map(String) };
  };
  /** As if half an hour had passed since the last code. */
  const forgetLastStep = (id: string) =>
    house.look('UPDATE person SET totp_last_step = NULL WHERE id = $1', [id]);

  it('must be set up by an officer before anything else answers', async () => {
    const officer = await signedIn(house, 'ouyang@regulator.example');
    expect((await officer.get('/api/v1/sessions/current').expect(200)).body.secondFactor).toBe(
      'enrolment_required',
    );
    const refused = await officer.get('/api/v1/people').expect(403);
    expect(refused.body.code).toBe('second_factor_enrolment_required');
    await officer.patch(account).send({ locale: 'en' }).expect(200);
    // What is public answers as to anybody else.
    const listed = await officer.get('/api/v1/organisations').expect(200);
    expect(JSON.stringify(listed.body)).not.toContain('regulator');
    const elsewhere = await signedIn(house, 'ouyang@regulator.example');
    await enrol(officer);
    expect((await officer.get('/api/v1/sessions/current').expect(200)).body.secondFactor).toBe('on');
    await officer.get('/api/v1/people').expect(200);
    await elsewhere.get('/api/v1/sessions/current').expect(401);
    await officer.post(`${account}/second-factor`).expect(409);
  });

  it('is not set up by a wrong code', async () => {
    const li = await signedIn(house, 'li@wechat.example');
    await li.post(`${account}/second-factor/confirmation`).send({ code: '123456' }).expect(401);
    const { secret } = (await li.post(`${account}/second-factor`).expect(201)).body;
    const wrong = digits(secret, 5);
    const answer = await li.post(`${account}/second-factor/confirmation`).send({ code: wrong }).expect(401);
    expect(answer.body.code).toBe('wrong_second_factor');
    expect((await li.get('/api/v1/sessions/current').expect(200)).body.secondFactor).toBe('off');
  });

  it('is asked for after the right password only, and each code works once', async () => {
    const { secret, used } = await enrol(await signedIn(house, 'han@wechat.example'));
    expect((await attempt('han@wechat.example').expect(401)).body.code).toBe('second_factor_required');
    const mistyped = house
      .agent()
      .post('/api/v1/sessions')
      .send({ email: 'han@wechat.example', password: 'x' });
    expect((await mistyped.expect(401)).body.code).toBe('wrong_credentials');
    expect((await attempt('han@wechat.example', used).expect(401)).body.code).toBe('wrong_second_factor');
    const next = digits(secret, 1);
    await attempt('han@wechat.example', `${next.slice(0, 3)} ${next.slice(3)}`).expect(201);
    await attempt('han@wechat.example', next).expect(401);
  });

  it('gives one of fifty who show the same code at once a session', async () => {
    const { secret } = await enrol(await signedIn(house, 'ada@operator.example'));
    await forgetLastStep(cast.ada);
    const code = digits(secret);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => attempt('ada@operator.example', code)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('slows down guessing at the code, although the password is right', async () => {
    await enrol(await signedIn(house, 'bo@operator.example'));
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) => attempt('bo@operator.example', String(100_000 + n))),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(25);
  });

  it('has ten recovery codes, kept as hashes; one lets in once, also when fifty use it at once', async () => {
    const { codes } = await enrol(await signedIn(house, 'sun@regulator.example'));
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    const rows = await house.look(`SELECT encode(code_hash, 'escape') AS kept FROM recovery_code`);
    for (const code of codes) expect(JSON.stringify(rows)).not.toContain(code.replace('-', ''));
    const [first = '', second = '', third = ''] = codes;
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => attempt('sun@regulator.example', first)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    // The slow-down stands in the way above, so the same without it.
    const recovery = house.app.get(RecoveryCodes);
    const uses = await Promise.all(
      Array.from({ length: 50 }, () => recovery.use(cast.sun, second.toUpperCase())),
    );
    expect(uses.filter(Boolean)).toHaveLength(1);
    expect(await recovery.use(cast.han, third)).toBe(false);
    expect(await house.look('SELECT FROM recovery_code WHERE person_id = $1', [cast.sun])).toHaveLength(8);
    expect(await house.look(`SELECT FROM access_event WHERE action = 'recovery_code_used'`)).toHaveLength(1);
  });

  it('is kept encrypted, and can be taken away with the password only', async () => {
    const tao = await signedIn(house, 'tao@taobao.example');
    const { secret } = await enrol(tao);
    const plain = Buffer.from(Secret.fromBase32(secret).bytes);
    const [row] = await house.look(
      'SELECT position($2::bytea IN totp_secret) AS at FROM person WHERE id = $1',
      [cast.tao, plain],
    );
    expect(row?.at).toBe(0);
    await tao.delete(`${account}/second-factor`).send({ password: 'not it' }).expect(422);
    await tao.delete(`${account}/second-factor`).send({ password }).expect(204);
    expect((await tao.get('/api/v1/sessions/current').expect(200)).body.secondFactor).toBe('off');
    expect(await house.look('SELECT FROM recovery_code WHERE person_id = $1', [cast.tao])).toHaveLength(0);
    await attempt('tao@taobao.example').expect(201);
  });
});

describe('in a demo', () => {
  it('an officer gets in without, and the session says so', async () => {
    const house = await openHouse();
    await addCast(house);
    const officer = await signedIn(house, 'ouyang@regulator.example');
    const { body } = await officer.get('/api/v1/sessions/current').expect(200);
    expect(body).toMatchObject({ secondFactor: 'bypassed_in_demo', demo: true });
    await officer.get('/api/v1/people').expect(200);
    await house.close();
  });
});
