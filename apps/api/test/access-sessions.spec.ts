import { createHash } from 'node:crypto';
import { addCast, type Agent, type Cast, type House, openHouse, password, signedIn } from './access/house';

const current = '/api/v1/sessions/current';

describe('sessions', () => {
  let house: House;
  let cast: Cast;
  beforeAll(async () => {
    house = await openHouse();
    cast = await addCast(house);
  });
  afterAll(() => house.close());

  const signIn = (agent: Agent, email: string, headers = {}) =>
    agent.post('/api/v1/sessions').set(headers).send({ email, password }).expect(201);

  it('are a cookie that scripts cannot read and other sites do not send; over https never without', async () => {
    const plain = cookieOf(await signIn(house.agent(), 'han@wechat.example'));
    expect(plain).toMatch(/^hutong=s%3A[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    const secure = await signIn(house.agent(), 'han@wechat.example', { 'X-Forwarded-Proto': 'https' });
    expect(cookieOf(secure)).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('are not mixed up when many sign in at once: everybody gets their own', async () => {
    const everybody = [
      ['han@wechat.example', cast.han],
      ['li@wechat.example', cast.li],
      ['tao@taobao.example', cast.tao],
      ['ouyang@regulator.example', cast.ouyang],
      ['sun@regulator.example', cast.sun],
      ['ada@operator.example', cast.ada],
    ] as const;
    await Promise.all(
      [...everybody, ...everybody].map(async ([email, id]) => {
        const agent = await signedIn(house, email);
        expect((await agent.get(current).expect(200)).body.person).toMatchObject({ id, email });
      }),
    );
  });

  it('are kept as hashes: a stolen table opens nothing', async () => {
    const answer = await signIn(house.agent(), 'han@wechat.example');
    const id = /hutong=s%3A([^.]+)\./.exec(cookieOf(answer))?.[1] ?? '';
    expect(id.length).toBeGreaterThan(20);
    const rows = await house.look('SELECT s::text AS row FROM session s');
    expect(JSON.stringify(rows)).not.toContain(id);
    const hash = createHash('sha256').update(decodeURIComponent(id)).digest();
    expect(await house.look('SELECT FROM session WHERE id_hash = $1', [hash])).toHaveLength(1);
  });

  it('are not taken from the browser: an id that somebody planted becomes worthless at sign-in', async () => {
    const agent = house.agent();
    const old = cookieOf(await signIn(agent, 'han@wechat.example')).split(';')[0] ?? '';
    const fresh = cookieOf(await signIn(agent, 'li@wechat.example'));
    expect(fresh.startsWith(old)).toBe(false);
    await house.agent().get(current).set('Cookie', old).expect(401);
    expect((await agent.get(current).expect(200)).body.person.id).toBe(cast.li);
    const planted = await house
      .agent()
      .get(current)
      .set('Cookie', 'hutong=s%3Aplanted.signature')
      .expect(401);
    expect(planted.headers['set-cookie']).toBeUndefined();
  });

  it('end when Han signs out, also for a copy of the cookie', async () => {
    const agent = house.agent();
    const cookie = cookieOf(await signIn(agent, 'han@wechat.example')).split(';')[0] ?? '';
    const answer = await agent.delete(current).expect(204);
    expect(cookieOf(answer)).toMatch(/^hutong=; .*Expires=Thu, 01 Jan 1970/);
    await house.agent().get(current).set('Cookie', cookie).expect(401);
    await agent.delete(current).expect(204);
    expect(await house.look(`SELECT FROM access_event WHERE action = 'signed_out'`)).toHaveLength(1);
  });

  it('end everywhere when Li asks for it, and only hers', async () => {
    const [desk, phone, other] = [
      await signedIn(house, 'li@wechat.example'),
      await signedIn(house, 'li@wechat.example'),
      await signedIn(house, 'han@wechat.example'),
    ];
    await desk.delete('/api/v1/sessions').expect(204);
    for (const agent of [desk, phone]) await agent.get(current).expect(401);
    await other.get(current).expect(200);
  });

  it('end elsewhere when Li changes her password; the old one opens nothing any more', async () => {
    const [desk, phone] = [
      await signedIn(house, 'li@wechat.example'),
      await signedIn(house, 'li@wechat.example'),
    ];
    const change = (given: object) => desk.post('/api/v1/account/password').send(given);
    const wrong = await change({ current: 'not it', password: 'another long password' }).expect(422);
    expect(wrong.body).toMatchObject({ code: 'wrong_password', errors: [{ pointer: '/current' }] });
    const short = await change({ current: password, password: 'too short' }).expect(400);
    expect(short.body.errors).toMatchObject([{ pointer: '/password', code: 'password_too_short' }]);
    await phone.get(current).expect(200);
    await change({ current: password, password: 'another long password' }).expect(204);
    await desk.get(current).expect(200);
    await phone.get(current).expect(401);
    const again = (tried: string) =>
      house.agent().post('/api/v1/sessions').send({ email: 'li@wechat.example', password: tried });
    await again(password).expect(401);
    await again('another long password').expect(201);
  });

  it('of somebody disabled meanwhile answer 401 at the next request; a new role acts at the next request', async () => {
    const officer = await signedIn(house, 'ouyang@regulator.example');
    await house.look(`UPDATE person SET role = 'auditor' WHERE id = $1`, [cast.ouyang]);
    expect((await officer.get(current).expect(200)).body.person.role).toBe('auditor');
    await house.look('UPDATE person SET disabled_at = now() WHERE id = $1', [cast.ouyang]);
    await officer.get(current).expect(401);
    await officer.get('/api/v1/people').expect(401);
  });

  it('of a platform that left the campaign answer 401', async () => {
    const tao = await signedIn(house, 'tao@taobao.example');
    await house.look('UPDATE organisation SET active = false WHERE id = $1', [cast.organisations.taobao]);
    await tao.get(current).expect(401);
  });

  it('last twelve idle hours, are prolonged at most once a minute, and never beyond a week', async () => {
    await house.look('DELETE FROM session');
    const han = await signedIn(house, 'han@wechat.example');
    const hours = async () => {
      const [row] = await house.look(
        `SELECT extract(epoch FROM expires_at - now()) / 3600 AS hours, expires_at FROM session`,
      );
      return { hours: Number(row?.hours), until: String(row?.expires_at) };
    };
    expect((await hours()).hours).toBeCloseTo(12, 1);
    const before = await hours();
    await han.get(current).expect(200);
    expect((await hours()).until).toBe(before.until);
    await house.look(`UPDATE session SET expires_at = now() + interval '1 hour'`);
    await han.get(current).expect(200);
    expect((await hours()).hours).toBeCloseTo(12, 1);
    await house.look(
      `UPDATE session SET signed_in_at = now() - interval '167 hours', expires_at = now() + interval '10 minutes'`,
    );
    await han.get(current).expect(200);
    expect((await hours()).hours).toBeCloseTo(1, 1);
    await house.look('UPDATE session SET expires_at = now()');
    await han.get(current).expect(401);
  });

  it('cannot be used by another site: signing out, changing anything', async () => {
    const han = await signedIn(house, 'han@wechat.example');
    for (const site of ['cross-site', 'same-site']) {
      const answer = await han.delete(current).set('Sec-Fetch-Site', site).expect(403);
      expect(answer.body.code).toBe('cross_site');
      await han.patch('/api/v1/account').set('Sec-Fetch-Site', site).send({ locale: 'en' }).expect(403);
    }
    await han
      .patch('/api/v1/account')
      .set('Origin', 'https://evil.example')
      .send({ locale: 'en' })
      .expect(403);
    expect((await han.get(current).expect(200)).body.person.locale).toBe('zh');
    const own = await han
      .patch('/api/v1/account')
      .set('Sec-Fetch-Site', 'same-origin')
      .send({ locale: 'en' });
    expect(own.body.person.locale).toBe('en');
  });
});

describe('an installation that people reach over https', () => {
  it('sends the cookie over nothing else, whatever the last hop speaks', async () => {
    const house = await openHouse({ PUBLIC_URL: 'https://hutong.example', TRUST_PROXY: 'false' });
    await addCast(house);
    const answer = await house
      .agent()
      .post('/api/v1/sessions')
      .send({ email: 'han@wechat.example', password });
    expect(cookieOf(answer)).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
    await house.close();
  });
});

function cookieOf(answer: { headers: Record<string, unknown> }): string {
  const cookies = answer.headers['set-cookie'];
  return Array.isArray(cookies) ? String(cookies[0]) : '';
}
