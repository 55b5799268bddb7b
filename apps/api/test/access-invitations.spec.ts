import { newId } from '../src/database/id';
import { addCast, type Agent, type Cast, type House, openHouse, password, signedIn } from './access/house';

const people = '/api/v1/people';
const invitations = '/api/v1/invitations';

describe('invitations', () => {
  let house: House;
  let cast: Cast;
  let ada: Agent;
  beforeAll(async () => {
    house = await openHouse();
    cast = await addCast(house);
    ada = await signedIn(house, 'ada@operator.example');
  });
  afterAll(() => house.close());

  const nan = () => ({
    email: 'Nan@wechat.example',
    name: 'Nan',
    organisationId: cast.organisations.wechat,
    role: 'handler',
  });
  const tokenOf = (link: string) => new URL(link).hash.replace('#token=', '');
  const invite = async (given: object) => {
    const { body } = await ada.post(people).send(given).expect(201);
    return { id: String(body.person.id), token: tokenOf(body.link), body };
  };
  const accept = (token: string, agent = house.agent()) =>
    agent.post(`${invitations}/acceptance`).send({ token, password: 'a password of my own' });

  it('bring Nan in: link, who invites, password, signed in; the link is in no log and works once', async () => {
    const { id, token, body } = await invite(nan());
    expect(body.person).toMatchObject({ email: 'nan@wechat.example', status: 'invited', role: 'handler' });
    expect(body.link).toMatch(/^http:\/\/[^/]+\/console\/invitation#token=[\w-]{43}$/);
    expect(Date.parse(body.expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    const rows = await house.look('SELECT i::text AS row FROM invitation i');
    expect(JSON.stringify(rows)).not.toContain(token);
    const seen = await house.agent().get(`${invitations}/${token}`).expect(200);
    expect(seen.body).toMatchObject({
      email: 'nan@wechat.example',
      name: 'Nan',
      organisation: { slug: 'wechat' },
    });
    const agent = house.agent();
    expect((await accept(token, agent).expect(201)).body.person.id).toBe(id);
    await agent.get('/api/v1/sessions/current').expect(200);
    await accept(token).expect(410);
    await house.agent().get(`${invitations}/${token}`).expect(410);
    const events = await house.look(
      `SELECT string_agg(action, ' ' ORDER BY id) AS actions FROM access_event WHERE person_id = $1`,
      [id],
    );
    expect(events).toEqual([{ actions: 'invited invitation_accepted signed_in' }]);
  });

  it('work once, also when fifty use one at once', async () => {
    const { token } = await invite({ ...nan(), email: 'many@wechat.example' });
    const answers = await Promise.all(Array.from({ length: 50 }, () => accept(token)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('end when a new one is made, when they are a week old, and with the person', async () => {
    const { id, token } = await invite({ ...nan(), email: 'late@wechat.example' });
    const renewed = tokenOf((await ada.post(`${people}/${id}/invitation`).expect(201)).body.link);
    await accept(token).expect(410);
    await house.look('UPDATE invitation SET expires_at = now() WHERE person_id = $1', [id]);
    await accept(renewed).expect(410);
    const third = tokenOf((await ada.post(`${people}/${id}/invitation`).expect(201)).body.link);
    await ada.patch(`${people}/${id}`).send({ disabled: true }).expect(200);
    await house.agent().get(`${invitations}/${third}`).expect(410);
    await accept(third).expect(410);
    const refused = await ada.post(`${people}/${id}/invitation`).expect(409);
    expect(refused.body.code).toBe('person_disabled');
    await accept('a token that nobody ever made, of any length').expect(410);
  });

  it('are refused with the field: known address, foreign role, no such organisation, no name', async () => {
    const ask = (change: object) => ada.post(people).send({ ...nan(), email: 'x@wechat.example', ...change });
    const known = await ask({ email: 'HAN@wechat.example' }).expect(409);
    expect(known.body).toMatchObject({
      code: 'already_there',
      errors: [{ pointer: '/email', code: 'taken' }],
    });
    const role = await ask({ role: 'officer' }).expect(422);
    expect(role.body.errors).toMatchObject([{ pointer: '/role', code: 'role_does_not_fit' }]);
    const nowhere = await ask({ organisationId: newId() }).expect(422);
    expect(nowhere.body.errors).toMatchObject([{ pointer: '/organisationId', code: 'unknown_organisation' }]);
    expect((await ask({ name: ' ' }).expect(400)).body.errors).toMatchObject([{ pointer: '/name' }]);
    expect(await house.look(`SELECT FROM person WHERE email = 'x@wechat.example'`)).toHaveLength(0);
  });

  it('help Han who forgot his password; his old sessions end', async () => {
    const han = await signedIn(house, 'han@wechat.example');
    const { body } = await ada.post(`${people}/${cast.han}/invitation`).expect(201);
    await han.get('/api/v1/sessions/current').expect(200);
    await accept(tokenOf(body.link)).expect(201);
    await han.get('/api/v1/sessions/current').expect(401);
    const tried = { email: 'han@wechat.example', password };
    await house.agent().post('/api/v1/sessions').send(tried).expect(401);
  });

  it('never stand in for a second factor', async () => {
    await house.look(`UPDATE person SET totp_secret = 'x', totp_confirmed_at = now() WHERE id = $1`, [
      cast.sun,
    ]);
    const { body } = await ada.post(`${people}/${cast.sun}/invitation`).expect(201);
    const agent = house.agent();
    expect((await accept(tokenOf(body.link), agent).expect(401)).body.code).toBe('second_factor_required');
    await agent.get('/api/v1/sessions/current').expect(401);
  });
});

describe('where people reach us by another name', () => {
  it('the link leads there', async () => {
    const house = await openHouse({ PUBLIC_URL: 'https://hutong.example' });
    const { organisations } = await addCast(house);
    const ada = await signedIn(house, 'ada@operator.example');
    const given = {
      email: 'n@wechat.example',
      name: 'N',
      organisationId: organisations.wechat,
      role: 'lead',
    };
    // The cookie is Secure: this agent speaks plain http, so it shows the cookie itself.
    const signIn = await house
      .agent()
      .post('/api/v1/sessions')
      .send({ email: 'ada@operator.example', password });
    const cookie = String(signIn.headers['set-cookie']?.[0]).split(';')[0] ?? '';
    const { body } = await ada.post(people).set('Cookie', cookie).send(given).expect(201);
    expect(body.link).toMatch(/^https:\/\/hutong\.example\/console\/invitation#token=/);
    await house.close();
  });
});
