import { rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { photo, photoWithPlace, zip } from '../../src/files/content/samples.fixture';
import { type House, openHouse } from './house';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const send = (content: Buffer | string, name: string, language: 'zh' | 'en' = 'zh') =>
  house.anybody(language).post('/api/v1/files').attach('file', Buffer.from(content), name);

it('somebody without an account sends a photograph and gets what is needed to claim it', async () => {
  const picture = await photoWithPlace();
  const { body } = await send(picture, '屏蔽页 截图.jpeg').expect(201);
  expect(body).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    token: expect.stringMatching(/^[\w-]{32}$/),
    name: '屏蔽页 截图.jpeg',
    mediaType: 'image/jpeg',
    size: picture.length,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    shown: true,
  });
  const { rows } = await house.owner.query('SELECT * FROM file WHERE id = $1', [body.id]);
  expect(rows[0]).toMatchObject({ complaint_id: null, uploaded_by: null, visible_to: [] });
  expect(JSON.stringify(rows[0])).not.toContain(body.token);
  expect(await house.lying('uploads')).toEqual([]);
});

it('staff need no token: they are known', async () => {
  const pdf = Buffer.from('%PDF-1.7\n%%EOF');
  const answer = await house.as(house.people.handler).post('/api/v1/files').attach('file', pdf, 'a.pdf');
  expect(answer.body).toMatchObject({ token: null, mediaType: 'application/pdf', shown: false });
});

describe('what is refused says why, in both languages, and leaves nothing behind', () => {
  const truncated = async () => (await photo().jpeg().toBuffer()).subarray(0, 4_000);
  const cases: [string, () => Promise<Buffer | string> | Buffer | string, number, string, string][] = [
    [
      'a page named .png',
      () => '<html><script>alert(1)</script></html>',
      415,
      'file_type_refused',
      'file_is_page',
    ],
    ['a drawing with script', () => '<svg onload="alert(1)"/>', 415, 'file_type_refused', 'file_is_page'],
    ['an archive named .png', () => zip('a', 'b'), 415, 'file_type_refused', 'file_is_archive'],
    [
      'a program named .png',
      () => Buffer.from('MZ\x90\0\x03', 'latin1'),
      415,
      'file_type_refused',
      'file_is_program',
    ],
    ['half a photograph', truncated, 422, 'file_damaged', 'picture_damaged'],
    ['nothing', () => '', 422, 'file_empty', 'file_empty'],
    ['more than 20 MB', () => Buffer.alloc(20 * 1024 * 1024 + 1), 413, 'file_too_large', 'file_too_large'],
  ];
  it.each(cases)('%s', async (_, content, status, code, reason) => {
    const before = [await house.rows(), await house.lying('files')];
    const sent = await content();
    const zh = await send(sent, '证据.png').expect(status);
    const en = await send(sent, 'evidence.png', 'en').expect(status);
    for (const { body, headers } of [zh, en]) {
      expect(headers['content-type']).toContain('application/problem+json');
      expect(body).toMatchObject({ code, status, errors: [{ pointer: '/file', code: reason }] });
    }
    expect(`${zh.body.title}${zh.body.detail}${zh.body.errors[0].message}`).toMatch(/[\u4e00-\u9fff]/);
    expect(`${en.body.title}${en.body.detail}${en.body.errors[0].message}`).not.toMatch(/[\u4e00-\u9fff]/);
    expect([await house.rows(), await house.lying('files')]).toEqual(before);
    expect(await house.lying('uploads')).toEqual([]);
  });

  it('a request without a file, with two, or that is no form at all', async () => {
    const post = () => house.anybody().post('/api/v1/files');
    const none = await post().field('note', 'no file').expect(400);
    expect(none.body).toMatchObject({
      code: 'invalid_request',
      errors: [{ pointer: '/file', code: 'required' }],
    });
    const file = Buffer.from('%PDF-1.7');
    await post().attach('file', file, 'a.pdf').attach('file', file, 'b.pdf').expect(400);
    await post().attach('other', file, 'a.pdf').expect(400);
    await post().send({ file: 'text' }).expect(415);
    expect(await house.lying('uploads')).toEqual([]);
  });
});

it('who hangs up half-way leaves nothing behind', async () => {
  const { port, hostname } = new URL(await house.app.getUrl());
  const socket = connect(Number(port), hostname);
  const head = [
    'POST /api/v1/files HTTP/1.1',
    'Host: hutong',
    'Content-Type: multipart/form-data; boundary=b',
    'Content-Length: 5000000',
  ];
  const part = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7';
  socket.write(`${head.join('\r\n')}\r\n\r\n${part}${'x'.repeat(100_000)}`);
  await until(async () => (await house.lying('uploads')).length === 1);
  socket.destroy();
  await until(async () => (await house.lying('uploads')).length === 0);
});

it('a store that cannot keep anything is said to be so, and no row stays', async () => {
  const rows = await house.rows();
  const folder = path.join(house.folder, 'files');
  await rm(folder, { recursive: true });
  await writeFile(folder, 'in the way');
  const { body, headers } = await send('%PDF-1.7', 'a.pdf', 'en').expect(503);
  expect(body).toMatchObject({ code: 'unavailable', title: expect.any(String) });
  expect(headers['retry-after']).toBe('60');
  await rm(folder);
  expect(await house.lying('uploads')).toEqual([]);
  // The row cannot go before the bytes: the cleaning takes it once the store is back.
  await house.uploads.removeUnclaimed(new Date(Date.now() + 1_000));
  expect((await house.rows()).filter((id) => !rows.includes(id))).toEqual([]);
});

it('sending without end is slowed down by address, before anything is read', async () => {
  const from = (address: string) =>
    house.anybody().post('/api/v1/files').set('X-Forwarded-For', address).field('note', 'no file');
  const answers = await Promise.all(Array.from({ length: 61 }, () => from('203.0.113.9')));
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(60).fill(400), 429]);
  await from('203.0.113.10').expect(400);
});

/** Waits for what a closed connection brings about: there is nothing else to listen to. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 5_000;
  while (!(await condition())) if (Date.now() > giveUpAt) throw new Error('It did not come about.');
}
