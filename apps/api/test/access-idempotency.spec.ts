import { openPortal } from './kit/portal';

type Portal = Awaited<ReturnType<typeof openPortal>>;
let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const zhihu = {
  slug: 'zhihu',
  kind: 'platform',
  nameZh: '知乎',
  nameEn: 'Zhihu',
  domains: ['zhihu.com'],
};

describe('an administrator who sends the same thing twice because the answer was lost', () => {
  it('adds the organisation once, and is told the same', async () => {
    const ada = await portal.actingAs('Ada');
    const send = (body: object = zhihu) =>
      ada.post('/api/v1/organisations').set('Idempotency-Key', 'organisation-zhihu').send(body);
    const first = await send().expect(201);
    expect((await send().expect(201)).body).toEqual(first.body);
    expect((await send({ ...zhihu, nameEn: 'Other' }).expect(422)).body.code).toBe('idempotency_key_reused');
    expect(await portal.look(`SELECT id FROM organisation WHERE slug = 'zhihu'`)).toHaveLength(1);
  });

  it('invites once, and gets the same link again, which stands nowhere in clear', async () => {
    const ada = await portal.actingAs('Ada');
    const [organisation] = await portal.look(`SELECT id FROM organisation WHERE slug = 'taobao'`);
    const guest = {
      email: 'new@taobao.example',
      name: '新来的',
      organisationId: organisation?.id,
      role: 'handler',
    };
    const send = () => ada.post('/api/v1/people').set('Idempotency-Key', 'invite-new-colleague').send(guest);
    const first = await send().expect(201);
    const again = await send().expect(201);
    expect([again.body.link, again.body.expiresAt]).toEqual([first.body.link, first.body.expiresAt]);
    const token = String(first.body.link).split('token=')[1] ?? '';
    const kept = await portal.look<{ answer: Buffer }>('SELECT answer FROM idempotency_key');
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter(({ answer }) => answer.includes(token))).toEqual([]);
  });

  it('is nobody else: the key of an officer opens nothing', async () => {
    const officer = await portal.actingAs('Ouyang');
    await officer
      .post('/api/v1/organisations')
      .set('Idempotency-Key', 'organisation-zhihu')
      .send(zhihu)
      .expect(403);
  });
});
