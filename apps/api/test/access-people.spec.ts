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

const people = '/api/v1/people';

describe('people', () => {
  let house: House;
  let cast: Cast;
  let ada: Agent;
  beforeAll(async () => {
    house = await openHouse();
    cast = await addCast(house);
    ada = await signedIn(house, 'ada@operator.example');
  });
  afterAll(() => house.close());

  const names = async (agent: Agent, query = '') =>
    fieldOf('name', (await agent.get(`${people}?${query}`).expect(200)).body);
  const revise = (id: string, change: object, agent = ada) => agent.patch(`${people}/${id}`).send(change);
  const lastEvent = (id: string) =>
    house.look('SELECT action, changes FROM access_event WHERE person_id = $1 ORDER BY id DESC LIMIT 1', [
      id,
    ]);

  it('are all listed to an administrator, by name, found by name, address, role, organisation and status', async () => {
    expect(await names(ada)).toEqual(['ada', 'bo', 'han', 'li', 'ouyang', 'sun', 'tao']);
    expect(await names(ada, 'sort=-name')).toEqual(['tao', 'sun', 'ouyang', 'li', 'han', 'bo', 'ada']);
    expect(await names(ada, 'organisation=wechat')).toEqual(['han', 'li']);
    expect(await names(ada, 'role=supervisor')).toEqual(['sun']);
    expect(await names(ada, 'q=taobao.ex')).toEqual(['tao']);
    expect(await names(ada, 'q=_a_')).toEqual([]);
    expect(await names(ada, 'status=disabled')).toEqual([]);
  });

  it('are sorted by sound in Chinese, as people there expect', async () => {
    const other = await openHouse();
    const { wechat } = (await addCast(other)).organisations;
    await other.look('DELETE FROM person WHERE organisation_id = $1', [wechat]);
    for (const name of ['赵', '陈', '王', '李'])
      await addPerson(other, wechat, 'handler', `${name}@wechat.example`);
    const admin = await signedIn(other, 'ada@operator.example');
    expect(await names(admin, 'organisation=wechat')).toEqual(['陈', '李', '王', '赵']);
    const first = await admin.get(`${people}?organisation=wechat&limit=2`).expect(200);
    expect(await names(admin, `organisation=wechat&limit=2&cursor=${first.body.next}`)).toEqual(['王', '赵']);
    await other.close();
  });

  it('of another organisation are not seen: a handler and an officer see their active colleagues', async () => {
    const han = await signedIn(house, 'han@wechat.example');
    expect(await names(han)).toEqual(['han', 'li']);
    expect(await names(han, 'organisation=taobao')).toEqual([]);
    expect((await han.get(`${people}?count=true&q=tao`).expect(200)).body.total.value).toBe(0);
    const officer = await signedIn(house, 'ouyang@regulator.example');
    expect(await names(officer)).toEqual(['ouyang', 'sun']);
    const gone = await addPerson(house, cast.organisations.wechat, 'handler', 'gone@wechat.example');
    await house.look('UPDATE person SET disabled_at = now() WHERE id = $1', [gone]);
    expect(await names(han)).toEqual(['han', 'li']);
  });

  it('are shown one by one, invited and changed by administrators only', async () => {
    for (const email of ['han@wechat.example', 'li@wechat.example', 'sun@regulator.example']) {
      const agent = await signedIn(house, email);
      await agent.get(`${people}/${cast.han}`).expect(403);
      await agent.get(`${people}/${newId()}`).expect(403);
      await revise(cast.han, { role: 'lead' }, agent).expect(403);
      await agent.post(people).send({}).expect(403);
      await agent.post(`${people}/${cast.han}/invitation`).expect(403);
    }
    await house.agent().get(people).expect(401);
    await revise(cast.han, { role: 'lead' }, house.agent()).expect(401);
    const [row] = await house.look('SELECT role FROM person WHERE id = $1', [cast.han]);
    expect(row?.role).toBe('handler');
    await ada.get(`${people}/${newId()}`).expect(404);
  });

  it('get another role at once, and the log says which before and after', async () => {
    const han = await signedIn(house, 'han@wechat.example');
    await revise(cast.han, { role: 'lead', name: 'Han Mei' }).expect(200);
    expect((await han.get('/api/v1/sessions/current').expect(200)).body.person.role).toBe('lead');
    expect(await lastEvent(cast.han)).toEqual([
      { action: 'role_changed', changes: { role: ['handler', 'lead'] } },
    ]);
    const misfit = await revise(cast.han, { role: 'officer' }).expect(422);
    expect(misfit.body.errors).toMatchObject([{ pointer: '/role', code: 'role_does_not_fit' }]);
    const nonsense = await revise(cast.han, { role: 'king' }).expect(400);
    expect(nonsense.body.errors).toMatchObject([{ pointer: '/role', code: 'not_in_list' }]);
    const unknown = await revise(cast.han, { organisationId: cast.organisations.taobao }).expect(400);
    expect(unknown.body.errors).toMatchObject([{ pointer: '/organisationId', code: 'unknown_field' }]);
  });

  it('are disabled at once, in every session, and enabled again', async () => {
    const tao = await signedIn(house, 'tao@taobao.example');
    await revise(cast.tao, { disabled: true }).expect(200);
    await tao.get('/api/v1/sessions/current').expect(401);
    expect(await house.look('SELECT FROM session WHERE person_id = $1', [cast.tao])).toHaveLength(0);
    expect(await lastEvent(cast.tao)).toEqual([{ action: 'disabled', changes: {} }]);
    await house.agent().post('/api/v1/sessions').send({ email: 'tao@taobao.example', password }).expect(401);
    expect((await revise(cast.tao, { disabled: false }).expect(200)).body.status).toBe('active');
    await signedIn(house, 'tao@taobao.example');
  });

  it('lose a lost second factor, and their sessions with it', async () => {
    await house.look(`UPDATE person SET totp_secret = 'x', totp_confirmed_at = now() WHERE id = $1`, [
      cast.li,
    ]);
    await house.look(`INSERT INTO recovery_code VALUES ($1, 'x')`, [cast.li]);
    expect((await ada.get(`${people}/${cast.li}`)).body.secondFactor).toBe(true);
    expect((await revise(cast.li, { resetSecondFactor: true }).expect(200)).body.secondFactor).toBe(false);
    expect(await house.look('SELECT FROM recovery_code WHERE person_id = $1', [cast.li])).toHaveLength(0);
    await signedIn(house, 'li@wechat.example');
  });

  it('do not change their own role, disable themselves or take their own second factor away here', async () => {
    await revise(cast.ada, { disabled: true }).expect(403);
    await revise(cast.ada, { role: 'officer' }).expect(403);
    await revise(cast.ada, { resetSecondFactor: true }).expect(403);
    await ada.post(`${people}/${cast.ada}/invitation`).expect(403);
    await revise(cast.ada, { name: 'Ada L.' }).expect(200);
  });

  it('always include an administrator: the last one stays, also when two disable each other at once', async () => {
    const bo = await signedIn(house, 'bo@operator.example');
    const answers = await Promise.all([
      revise(cast.bo, { disabled: true }),
      revise(cast.ada, { disabled: true }, bo),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => [401, 409].includes(status))).toHaveLength(1);
    const left = await house.look(
      `SELECT id FROM person WHERE role = 'administrator' AND disabled_at IS NULL`,
    );
    expect(left).toHaveLength(1);
    const lastId = String(left[0]?.id);
    const last = lastId === cast.ada ? ada : bo;
    expect((await revise(lastId, { disabled: true }, last).expect(409)).body.code).toBe('last_administrator');
    expect((await revise(lastId, { role: 'lead' }, last).expect(409)).body.code).toBe('last_administrator');
  });
});

describe('what an administrator may ask the database', () => {
  it('is neither a password nor a second factor, nor anything of a case', async () => {
    const house = await openHouse();
    const { han } = await addCast(house);
    await house.look('SET ROLE hutong_administrator');
    for (const column of ['password_hash', 'totp_secret'])
      await expect(house.look(`SELECT ${column} FROM person`)).rejects.toThrow(/permission denied/);
    await expect(house.look(`UPDATE person SET password_hash = 'x' WHERE id = $1`, [han])).rejects.toThrow(
      /permission denied/,
    );
    for (const table of ['complaint', 'complaint_private', 'receipt', 'statement', 'case_event', 'file'])
      await expect(house.look(`SELECT FROM ${table}`)).rejects.toThrow(/permission denied/);
    await expect(house.look('DELETE FROM access_event')).rejects.toThrow(/permission denied/);
    await house.look('RESET ROLE');
    await house.close();
  });
});
