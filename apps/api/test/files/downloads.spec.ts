import { type Actor, complainantOf, nobody } from '../../src/access/actor';
import { newId } from '../../src/database/id';
import { photoWithPlace } from '../../src/files/content/samples.fixture';
import { everybody, type House, openHouse } from './house';

let house: House;
let picture: Buffer;
/** Of the case about WeChat that a user of Taobao links filed; not yet forwarded. */
let caseId: string;
let fileId: string;
beforeAll(async () => {
  house = await openHouse();
  picture = await photoWithPlace();
  const sent = await house.anybody().post('/api/v1/files').attach('file', picture, '屏蔽页 "截图".jpg');
  fileId = sent.body.id;
  caseId = await house.fileComplaint([{ id: fileId, token: sent.body.token }]);
});
afterAll(() => house.close());

const original = (actor: Actor, id = fileId) => house.as(actor).get(`/api/v1/files/${id}/original`);
const shown = (actor: Actor, id = fileId) => house.as(actor).get(`/api/v1/files/${id}/shown`);

const lockedDown = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cache-control': 'private, no-store',
  'cross-origin-resource-policy': 'same-origin',
};

it('the officer downloads what was sent, byte for byte, and the browser may do nothing else with it', async () => {
  const { body, headers } = await original(house.people.officer).expect(200);
  expect(Buffer.compare(body, picture)).toBe(0);
  expect(headers).toMatchObject(lockedDown);
  expect(headers['content-type']).toBe('application/octet-stream');
  expect(headers['content-length']).toBe(String(picture.length));
  expect(headers['content-disposition']).toMatch(/^attachment; /);
  expect(headers['content-disposition']).toContain(
    `filename*=UTF-8''${encodeURIComponent('屏蔽页 _截图_.jpg')}`,
  );
  expect(headers['repr-digest']).toMatch(/^sha-256=:[\w+/]{43}=:$/);
});

it('what is shown on the page tells no place', async () => {
  const { body, headers } = await shown(house.people.auditor).expect(200);
  expect(headers).toMatchObject({
    ...lockedDown,
    'content-type': 'image/webp',
    'content-disposition': 'inline',
  });
  const bytes: Buffer = body;
  expect(bytes.subarray(8, 12).toString()).toBe('WEBP');
  expect(bytes.toString('latin1')).not.toMatch(/Huawei|GPS|Zhang San/);
});

it('before the case is forwarded only the complainant and the regulator have the file; then both platforms', async () => {
  const { handler, blockedOne } = house.people;
  await original(complainantOf(caseId, 'zh')).expect(200);
  await original(handler).expect(404);
  await original(blockedOne).expect(404);
  await house.accept(caseId);
  await original(handler).expect(200);
  await shown(handler).expect(200);
  await original(blockedOne).expect(200);
});

it('another platform, and the complainant of another case, get the answer that a file which never was gets', async () => {
  const { outsider, officer } = house.people;
  const otherCase = await house.fileComplaint();
  const never = await original(officer, newId()).expect(404);
  for (const other of [outsider, complainantOf(otherCase, 'zh')]) {
    for (const { status, body } of [await original(other), await shown(other)]) {
      expect(status).toBe(404);
      expect({ ...body, instance: '' }).toEqual({ ...never.body, instance: '' });
    }
  }
  await original(officer, 'not-an-identifier').expect(404);
});

it('an administrator sees no case content, and who is not signed in is asked to', async () => {
  await original(house.people.administrator).expect(403);
  await original(nobody('zh')).expect(401);
});

it("a side's internal file stays on that side", async () => {
  const { handler, colleague, blockedOne, officer } = house.people;
  const note = await house
    .as(handler)
    .post('/api/v1/files')
    .attach('file', Buffer.from('%PDF-1.7 内部'), '内部.pdf');
  const place = { complaintId: caseId, side: 'respondent', visibleTo: ['respondent'] };
  await house.db.run(handler, (tx) =>
    house.files.claim(tx, [{ id: note.body.id }], { ...place, personId: handler.personId }),
  );
  await original(colleague, note.body.id).expect(200);
  for (const other of [officer, blockedOne, complainantOf(caseId, 'zh')]) {
    await original(other, note.body.id).expect(404);
  }
  // A document has no copy to be shown.
  await shown(handler, note.body.id).expect(404);
});

it('what nobody has claimed yet is seen by nobody, not even by who sent it', async () => {
  const { handler, officer } = house.people;
  const sent = await house.as(handler).post('/api/v1/files').attach('file', Buffer.from('%PDF-1.7'), 'a.pdf');
  await original(handler, sent.body.id).expect(404);
  await original(officer, sent.body.id).expect(404);
});

it('the same holds in the database itself, under the role of each', async () => {
  const { outsider, officer, handler, administrator } = house.people;
  const seen = async (actor: Actor) =>
    (await house.db.read<{ id: string }>(actor, { text: 'SELECT id FROM file' })).map(({ id }) => id);
  expect(await seen(outsider)).toEqual([]);
  expect(await seen(nobody('zh'))).toEqual([]);
  expect(await seen(officer)).toEqual([fileId]);
  expect(await seen(handler)).toContain(fileId);
  await expect(seen(administrator)).rejects.toThrow('permission denied');
  for (const text of ['UPDATE file SET visible_to = $1', 'DELETE FROM file WHERE visible_to <> $1']) {
    await expect(house.db.run(officer, (tx) => tx.query({ text, values: [everybody] }))).rejects.toThrow(
      'permission denied',
    );
  }
});
