import { type Actor, nobody } from '../../src/access/actor';
import { newId } from '../../src/database/id';
import { type Claim } from '../../src/files/files.service';
import { everybody, type House, openHouse } from './house';

let house: House;
let caseId: string;
beforeAll(async () => {
  house = await openHouse();
  caseId = await house.fileComplaint();
  await house.accept(caseId);
});
afterAll(() => house.close());

async function send(actor: Actor = nobody('zh')): Promise<Claim> {
  const pdf = Buffer.from('%PDF-1.7');
  const { body } = await house.as(actor).post('/api/v1/files').attach('file', pdf, 'a.pdf').expect(201);
  return body.token === null ? { id: body.id } : { id: body.id, token: body.token };
}

const claim = (claims: readonly Claim[], actor: Actor = nobody('zh'), field?: string) =>
  house.db.run(actor, (tx) => {
    const place = {
      complaintId: caseId,
      side: 'complainant',
      visibleTo: everybody,
      personId: actor.personId,
    };
    return house.files.claim(tx, claims, place, field);
  });

const refused = (...indexes: number[]) => ({
  code: 'file_not_claimable',
  details: { errors: indexes.map((index) => ({ field: `/files/${index}`, code: 'file_not_claimable' })) },
});

async function caseOf({ id }: Claim): Promise<string | null> {
  const { rows } = await house.owner.query<{ complaint_id: string | null }>(
    'SELECT complaint_id FROM file WHERE id = $1',
    [id],
  );
  return rows[0]?.complaint_id ?? null;
}

it('a file goes to one case, once', async () => {
  const file = await send();
  await claim([file]);
  expect(await caseOf(file)).toBe(caseId);
  await expect(claim([file])).rejects.toMatchObject(refused(0));
});

it('of ten who claim the same file at once, one gets it', async () => {
  const file = await send();
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => claim([file])));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('a wrong token, no token, an unknown file: each is named, and none of the others is taken', async () => {
  const [right, wrong, without] = [await send(), await send(), await send()];
  const claims = [right, { ...wrong, token: right.token }, { id: without.id }, { id: newId(), token: 'x' }];
  await expect(claim(claims)).rejects.toMatchObject(refused(1, 2, 3));
  expect(await caseOf(right)).toBeNull();
});

it("a colleague's file is not one's own, and the field is named where the request has it", async () => {
  const { handler, colleague } = house.people;
  const file = await send(handler);
  await expect(claim([file], colleague, '/response/evidence')).rejects.toMatchObject({
    details: { errors: [{ field: '/response/evidence/0', code: 'file_not_claimable' }] },
  });
  await claim([file], handler);
  expect(await caseOf(file)).toBe(caseId);
});

it('more than ten at once are too many; none is fine', async () => {
  const claims = Array.from({ length: 11 }, () => ({ id: newId() }));
  await expect(claim(claims)).rejects.toMatchObject({
    code: 'too_many_files',
    details: { errors: [{ field: '/files', code: 'too_big' }] },
  });
  await claim([]);
});

it('after the claim the transaction goes on as who asked', async () => {
  const { handler } = house.people;
  const file = await send(handler);
  await house.db.run(handler, async (tx) => {
    const place = {
      complaintId: caseId,
      side: 'respondent',
      visibleTo: everybody,
      personId: handler.personId,
    };
    await house.files.claim(tx, [file], place);
    const [who] = await tx.query<{ role: string }>({ text: 'SELECT current_user AS role' });
    expect(who?.role).toBe('hutong_platform');
  });
});

it('what nobody claimed goes with its bytes, what hangs on a case stays, whoever sweeps beside', async () => {
  const [kept, left] = [await send(), await send()];
  await claim([kept]);
  const soon = new Date(Date.now() + 60_000);
  expect(await house.uploads.removeUnclaimed(new Date(Date.now() - 60_000))).toBe(0);
  expect(await house.rows()).toContain(left.id);
  await Promise.all([house.uploads.removeUnclaimed(soon), house.uploads.removeUnclaimed(soon)]);
  const rows = await house.owner.query<{ id: string; storage_key: string }>(
    'SELECT id, storage_key FROM file',
  );
  expect(rows.rows.map(({ id }) => id)).toContain(kept.id);
  expect(rows.rows.map(({ id }) => id)).not.toContain(left.id);
  expect((await house.lying('files')).sort()).toEqual(rows.rows.map((row) => row.storage_key).sort());
  await expect(claim([left])).rejects.toMatchObject(refused(0));
});
