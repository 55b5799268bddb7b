import { openPortal, type Portal } from '../kit/portal';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const view = { resource: 'complaints', name: '我的逾期', query: { due: 'overdue', assigned: 'me' } };
const path = '/api/v1/saved-views';

it('A saved view is one’s own: neither a colleague nor another platform reads or removes it', async () => {
  const han = await portal.actingAs('Han');
  const { body } = await han.post(path).send(view).expect(201);
  expect((await han.get(path)).body).toEqual([{ id: body.id, ...view }]);
  for (const name of ['Li', 'Dou', 'Ouyang', 'An'] as const) {
    const other = await portal.actingAs(name);
    expect((await other.get(path)).body).toEqual([]);
    await other.delete(`${path}/${body.id}`).expect(404);
  }
  await (await portal.actingAs('Ada')).get(path).expect(403);
  expect((await han.get(path)).body).toHaveLength(1);
});

it('One of the same name is replaced, another person’s of the same name is not', async () => {
  const [han, dou] = [await portal.actingAs('Han'), await portal.actingAs('Dou')];
  const open = { ...view, query: { open: 'true' } };
  await dou.post(path).send(view).expect(201);
  await han.post(path).send(open).expect(201);
  expect((await han.get(path)).body).toMatchObject([open]);
  expect((await dou.get(path)).body).toMatchObject([view]);
});

it('A removed one is gone; fifty are enough', async () => {
  const an = await portal.actingAs('An');
  const names = Array.from({ length: 50 }, (_, n) => `view ${n}`);
  for (const name of names)
    await an
      .post(path)
      .send({ ...view, name })
      .expect(201);
  const { body } = await an.post(path).send(view).expect(422);
  expect(body.errors[0].pointer).toBe('/name');
  await an
    .post(path)
    .send({ ...view, name: 'view 7' })
    .expect(201);
  const [first] = (await an.get(path)).body;
  await an.delete(`${path}/${first.id}`).expect(204);
  expect((await an.get(path)).body).toHaveLength(49);
});
