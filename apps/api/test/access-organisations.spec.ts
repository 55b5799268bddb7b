import { newId } from '../src/database/id';
import {
  addCast,
  addPerson,
  type Agent,
  type Cast,
  fieldOf,
  type House,
  openHouse,
  password,
  signedIn,
} from './access/house';

const organisations = '/api/v1/organisations';
const bilibili = {
  slug: 'bilibili',
  kind: 'platform',
  nameZh: '哔哩哔哩',
  nameEn: 'Bilibili',
  domains: ['bilibili.com', 'b23.tv'],
};

describe('organisations', () => {
  let house: House;
  let cast: Cast;
  let ada: Agent;
  beforeAll(async () => {
    house = await openHouse();
    cast = await addCast(house);
    ada = await signedIn(house, 'ada@operator.example');
  });
  afterAll(() => house.close());

  const slugs = async (agent: Agent, query = '') =>
    fieldOf('slug', (await agent.get(`${organisations}?sort=slug${query}`).expect(200)).body);

  it('are added by an administrator, with an entry in the log', async () => {
    const { body } = await ada.post(organisations).send(bilibili).expect(201);
    expect(body).toMatchObject({
      slug: 'bilibili',
      active: true,
      people: 0,
      group: null,
      domains: bilibili.domains,
    });
    const [event] = await house.look('SELECT * FROM access_event ORDER BY id DESC LIMIT 1');
    expect(event).toMatchObject({
      action: 'organisation_created',
      actor_id: cast.ada,
      organisation_id: body.id,
    });
    const again = await ada.post(organisations).send(bilibili).expect(409);
    expect(again.body).toMatchObject({
      code: 'already_there',
      errors: [{ pointer: '/slug', code: 'taken' }],
    });
  });

  it('are listed to the public as platforms that can be complained about, without the number of people', async () => {
    await ada.patch(`${organisations}/${cast.organisations.taobao}`).send({ active: false }).expect(200);
    const visitor = house.agent();
    expect(await slugs(visitor)).toEqual(['bilibili', 'wechat']);
    expect(await slugs(visitor, '&kind=regulator')).toEqual([]);
    const { body } = await visitor.get(organisations).expect(200);
    expect(new Set(fieldOf('people', body))).toEqual(new Set([null]));
    await visitor.get(`${organisations}/${cast.organisations.regulator}`).expect(404);
    await visitor.get(`${organisations}/${cast.organisations.taobao}`).expect(404);
    await visitor.get(`${organisations}/${newId()}`).expect(404);
  });

  it('are all listed to staff; administrators also see how many people there are', async () => {
    const officer = await signedIn(house, 'ouyang@regulator.example');
    const all = ['bilibili', 'operator', 'regulator', 'taobao', 'wechat'];
    expect(await slugs(officer)).toEqual(all);
    expect(await slugs(ada)).toEqual(all);
    expect(await slugs(ada, '&active=false')).toEqual(['taobao']);
    expect(await slugs(ada, `&q=${encodeURIComponent('哔哩')}`)).toEqual(['bilibili']);
    expect(await slugs(ada, '&q=%25')).toEqual([]);
    const shown = await ada.get(`${organisations}/${cast.organisations.wechat}`).expect(200);
    expect(shown.body.people).toBe(2);
    const seen = await officer.get(`${organisations}/${cast.organisations.wechat}`).expect(200);
    expect(seen.body.people).toBeNull();
  });

  it('come in pages that hold everything once', async () => {
    const found: unknown[] = [];
    let cursor = '';
    do {
      const { body } = await ada.get(`${organisations}?limit=2&count=true${cursor}`).expect(200);
      expect(body.total).toEqual({ value: 5, exact: true });
      found.push(...fieldOf('slug', body));
      cursor = body.next ? `&cursor=${body.next}` : '';
    } while (cursor);
    expect([...found].sort()).toEqual(['bilibili', 'operator', 'regulator', 'taobao', 'wechat']);
    const wrong = await ada.get(`${organisations}?cursor=bm9uc2Vuc2U`).expect(400);
    expect(wrong.body.errors).toMatchObject([{ pointer: '/cursor' }]);
  });

  it('cannot be written by officers, platforms, complainants or visitors', async () => {
    const id = cast.organisations.wechat;
    for (const email of ['ouyang@regulator.example', 'sun@regulator.example', 'li@wechat.example']) {
      const agent = await signedIn(house, email);
      await agent
        .post(organisations)
        .send({ ...bilibili, slug: 'other' })
        .expect(403);
      await agent.patch(`${organisations}/${id}`).send({ nameEn: 'Mine' }).expect(403);
    }
    await house.agent().post(organisations).send(bilibili).expect(401);
    await house.agent().patch(`${organisations}/${id}`).send({ nameEn: 'Mine' }).expect(401);
    expect(await house.look(`SELECT FROM organisation WHERE slug = 'other' OR name_en = 'Mine'`)).toEqual([]);
  });

  it('keep their kind, and an administrator does not close the own house', async () => {
    const { wechat, operator, taobao } = cast.organisations;
    const kind = await ada.patch(`${organisations}/${wechat}`).send({ kind: 'regulator' }).expect(422);
    expect(kind.body.errors).toMatchObject([{ pointer: '/kind', code: 'fixed' }]);
    await ada.patch(`${organisations}/${operator}`).send({ active: false }).expect(403);
    const taken = await ada.patch(`${organisations}/${taobao}`).send({ slug: 'wechat' }).expect(409);
    expect(taken.body.errors).toMatchObject([{ pointer: '/slug' }]);
    await ada.patch(`${organisations}/${newId()}`).send({ nameEn: 'Nobody' }).expect(404);
  });

  it('can be named anew, with their group; both are told to everybody at once', async () => {
    const change = { nameZh: '微信（腾讯）', groupZh: '腾讯', groupEn: 'Tencent' };
    await ada.patch(`${organisations}/${cast.organisations.wechat}`).send(change).expect(200);
    const { body } = await house.agent().get(`${organisations}/${cast.organisations.wechat}`).expect(200);
    expect(body).toMatchObject({ name: { zh: '微信（腾讯）' }, group: { zh: '腾讯', en: 'Tencent' } });
    await ada.patch(`${organisations}/${cast.organisations.wechat}`).send({ groupZh: null, groupEn: null });
    const after = await house.agent().get(`${organisations}/${cast.organisations.wechat}`).expect(200);
    expect(after.body.group).toBeNull();
  });
});

describe('an empty installation', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  const installation = '/api/v1/installation';
  const first = { email: 'First@operator.example', name: 'Fan', password: 'a long enough password' };

  it('takes one first administrator, also when two ask at once, and signs them in', async () => {
    const before = await house.agent().get(installation).expect(200);
    expect(before.body).toMatchObject({ demo: false, needsAdministrator: true });
    expect(before.body.version).toMatch(/^\d+\.\d+\.\d+/);
    const agents = Array.from({ length: 5 }, () => house.agent());
    const answers = await Promise.all(
      agents.map((agent, n) =>
        agent.post(`${installation}/administrator`).send({ ...first, email: `first${n}@operator.example` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    expect(await house.look('SELECT FROM person')).toHaveLength(1);
    const winner = agents[answers.findIndex(({ status }) => status === 201)];
    const { body } = (await winner?.get('/api/v1/sessions/current').expect(200)) ?? {};
    expect(body).toMatchObject({
      person: { role: 'administrator' },
      organisation: { kind: 'operator' },
      secondFactor: 'enrolment_required',
    });
  });

  it('takes no second one', async () => {
    await house.agent().post(`${installation}/administrator`).send(first).expect(409);
    expect((await house.agent().get(installation)).body.needsAdministrator).toBe(false);
  });

  it('takes none once there is anybody', async () => {
    const other = await openHouse();
    const { wechat } = (await addCast(other)).organisations;
    await addPerson(other, wechat, 'handler', 'somebody@wechat.example');
    await other.agent().post(`${installation}/administrator`).send(first).expect(409);
    await other.agent().post('/api/v1/sessions').send({ email: first.email, password }).expect(401);
    await other.close();
  });
});
