import { SignInBrakes } from '../src/access/sign-in-brakes';
import { Throttle } from '../src/access/throttle';
import { addCast, addPerson, type Cast, type House, openHouse, password, signedIn } from './access/house';

const sessions = '/api/v1/sessions';

describe('signing in', () => {
  let house: House;
  let cast: Cast;
  beforeAll(async () => {
    house = await openHouse();
    cast = await addCast(house);
  });
  afterAll(() => house.close());

  const attempt = (email: string, tried: string) =>
    house.agent().post(sessions).send({ email, password: tried });

  it('lets Han in, says who he is, and writes it down without his address', async () => {
    const agent = house.agent('203.0.113.77');
    const answer = await agent.post(sessions).send({ email: 'Han@WeChat.example', password }).expect(201);
    expect(answer.body).toMatchObject({
      kind: 'staff',
      person: { id: cast.han, role: 'handler' },
      organisation: { slug: 'wechat', kind: 'platform' },
      complaintId: null,
      secondFactor: 'off',
    });
    expect((await agent.get(`${sessions}/current`).expect(200)).body).toEqual(answer.body);
    const [event] = await house.look('SELECT * FROM access_event ORDER BY id DESC LIMIT 1');
    expect(event).toMatchObject({ action: 'signed_in', actor_id: cast.han, person_id: cast.han });
    expect(JSON.stringify(event)).not.toMatch(/wechat\.example|203\.0\.113/);
    const [person] = await house.look('SELECT last_sign_in_at FROM person WHERE id = $1', [cast.han]);
    expect(person?.last_sign_in_at).toBeInstanceOf(Date);
  });

  it('does not tell who has an account: unknown, mistyped, disabled, invited and closed look the same', async () => {
    const { wechat, taobao } = cast.organisations;
    await addPerson(house, wechat, 'handler', 'gone@wechat.example');
    await addPerson(house, wechat, 'handler', 'new@wechat.example');
    await house.look(`UPDATE person SET disabled_at = now() WHERE email = 'gone@wechat.example'`);
    await house.look(`UPDATE person SET password_hash = NULL WHERE email = 'new@wechat.example'`);
    await house.look('UPDATE organisation SET active = false WHERE id = $1', [taobao]);
    const answers = [
      await attempt('li@wechat.example', 'not the password'),
      await attempt('nobody@wechat.example', password),
      await attempt('gone@wechat.example', password),
      await attempt('new@wechat.example', password),
      await attempt('tao@taobao.example', password),
    ];
    await house.look('UPDATE organisation SET active = true WHERE id = $1', [taobao]);
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual(answers[0]?.body);
      expect(Object.keys(answer.headers)).toEqual(Object.keys(answers[0]?.headers ?? {}));
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    const events = await house.look(`SELECT * FROM access_event WHERE action = 'sign_in_failed'`);
    expect(events).toHaveLength(5);
    expect(JSON.stringify(events)).not.toMatch(/example/);
  });

  it('takes as long for an account that does not exist', async () => {
    const { wechat } = cast.organisations;
    await addPerson(house, wechat, 'handler', 'slow1@wechat.example');
    await addPerson(house, wechat, 'handler', 'slow2@wechat.example');
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let round = 0; round < 8; round++) {
      for (const kind of ['known', 'unknown'] as const) {
        const email = `${kind === 'known' ? 'slow' : 'none'}${1 + (round % 2)}@wechat.example`;
        const began = performance.now();
        await attempt(email, 'not the password').expect(401);
        times[kind].push(performance.now() - began);
      }
    }
    const ratio = median(times.known) / median(times.unknown);
    // Without the hash for nobody it is about five.
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });

  it('names what is missing in a malformed attempt, and counts it as none', async () => {
    const answer = await house.agent().post(sessions).send({ email: 'Han' }).expect(400);
    const errors: { pointer: string }[] = answer.body.errors;
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/email', '/password']);
    expect((await house.agent().post(sessions).expect(400)).body.code).toBe('invalid_request');
  });

  it('slows down guessing at one account from many addresses; the right password waits as well', async () => {
    const email = 'sun@regulator.example';
    const guesses = await Promise.all(Array.from({ length: 50 }, () => attempt(email, 'a guess among many')));
    const statuses = guesses.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(45);
    const waiting = await attempt(email, password).expect(429);
    expect(Number(waiting.headers['retry-after'])).toBeGreaterThan(0);
    expect(waiting.body).toMatchObject({ code: 'too_many_requests' });
  });

  it('lets the right one in after the wait, and forgets the failures', async () => {
    const email = 'sun@regulator.example';
    await house.app.get(Throttle).reset(['sign-in', 'wait', email]);
    await attempt(email, password).expect(201);
    for (let failure = 0; failure < 4; failure++) await attempt(email, 'mistyped').expect(401);
    await attempt(email, password).expect(201);
  });

  it('slows down one address that tries many accounts, and nobody else', async () => {
    const source = '203.0.113.5';
    const guess = (n: number) =>
      house
        .agent(source)
        .post(sessions)
        .send({ email: `guess${n}@wechat.example`, password: 'a guess' });
    const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => guess(n)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
    await house.agent(source).post(sessions).send({ email: 'li@wechat.example', password }).expect(429);
    await signedIn(house, 'li@wechat.example');
  });

  it('does not hold against an office that its people have yet to enter their second factor', async () => {
    const brakes = house.app.get(SignInBrakes);
    for (let n = 0; n < 60; n++) {
      await brakes.before(`officer${n}@regulator.example`, 'one office');
      await brakes.passwordWasRight('one office');
    }
    await expect(brakes.before('officer60@regulator.example', 'one office')).resolves.toBeUndefined();
  });

  it('keeps no address: neither in the counters nor in the events', async () => {
    for (const table of ['throttle', 'access_event', 'session']) {
      const rows = await house.look(`SELECT t::text AS row FROM ${table} t`);
      expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|198\.51\.100|wechat\.example/);
    }
  });
});

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
