import { mailHealth, mailItem, page } from '@hutong/contract';
import { openPortal, type Portal } from '../kit/portal';
import { requests } from '../kit/story';
import { type MailServer, openMailServer } from './mail-server';
import { type Telling, tellingOf } from './telling';

let server: MailServer;
let portal: Portal;
let telling: Telling;
beforeEach(async () => {
  server = await openMailServer();
  portal = await openPortal({
    SMTP_URL: `smtp://127.0.0.1:${server.port}`,
    MAIL_FROM: '互通 Hutong <no-reply@hutong.example>',
    PUBLIC_URL: 'http://hutong.example',
  });
  telling = tellingOf(portal);
});
afterEach(async () => {
  await portal.close();
  await server.close();
});

/** A Wednesday noon in Shanghai, so that neither night nor day off is in the way, and the hours after it. */
const noon = new Date('2031-06-18T12:00:00+08:00');
const afterwards = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const ada = async () => portal.actingAs('Ada');
const health = async () =>
  mailHealth.parse((await (await ada()).get('/api/v1/mail/health').expect(200)).body);
const letters = async (query = '') =>
  page(mailItem).parse((await (await ada()).get(`/api/v1/mail${query}`).expect(200)).body).items;
const english = (name: 'Li' | 'Tang') =>
  portal.look(`UPDATE person SET locale = 'en' WHERE id = $1`, [portal.idOf(name)]);
const receivedBy = (name: string) =>
  server.received.filter(({ to }) => to.startsWith(`${name.toLowerCase()}@`));

it('A letter comes in the recipient’s language and says what happened, what is due and when, and where to go', async () => {
  await english('Tang');
  const filed = await portal.through('forwarded');
  await telling.tell(noon);
  await telling.mail(noon);
  const [toLi] = receivedBy('Li');
  const [toTang] = receivedBy('Tang');
  expect(toLi?.subject).toBe(`${filed.caseNumber}：已受理并转办`);
  expect(toLi?.text).toMatch(/Li，您好！[^]*签收期限：\d{4}年\d+月\d+日星期.（北京时间）[^]*互通平台/);
  expect(toLi?.text).toContain(`http://hutong.example/console/complaints/${filed.id}/show`);
  expect(toTang?.subject).toBe(`${filed.caseNumber}: Accepted and forwarded`);
  expect(toTang?.text).toMatch(
    /Hello Tang,[^]*Due: Acknowledgement by the platform, \w+,? \d+ \w+ \d{4} \(Beijing time\)/,
  );
  for (const letter of [toLi, toTang]) {
    expect(letter?.html).toContain(`<a href="http://hutong.example/console/complaints/${filed.id}/show">`);
    expect(letter?.messageId).toMatch(/^<[0-9a-f-]{36}@hutong\.example>$/);
    expect(letter?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(letter?.raw).toMatch(/^List-Unsubscribe: ?\s<http:\/\/hutong\.example\/console/m);
  }
  expect(await letters('?state=sent')).toHaveLength(2);
  expect(await letters('?state=waiting')).toEqual([]);
});

it('A worker that is killed after sending sends the same letter again, with the same Message-ID', async () => {
  await portal.through('forwarded');
  await telling.tell(noon);
  await telling.letters.collect(noon);
  await portal.look('DELETE FROM notice WHERE person_id <> $1', [portal.idOf('Li')]);
  await portal.look('DELETE FROM mail WHERE person_id <> $1', [portal.idOf('Li')]);
  await portal.look('ALTER TABLE mail ADD CONSTRAINT killed CHECK (sent_at IS NULL)');
  await expect(telling.post.next(noon)).rejects.toThrow('killed');
  await portal.look('ALTER TABLE mail DROP CONSTRAINT killed');
  // Until its lease ends the letter is nobody else's.
  expect(await telling.post.next(afterwards(1))).toBe(false);
  await portal.look(`UPDATE mail SET claimed_until = claimed_until - interval '2 minutes'`);
  expect(await telling.post.next(afterwards(2))).toBe(true);
  expect(server.received).toHaveLength(2);
  expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(1);
  expect(await letters()).toMatchObject([{ state: 'sent', attempts: 0 }]);
});

it('Four workers send each letter once', async () => {
  for (let number = 0; number < 4; number += 1) {
    await portal.through('forwarded');
    await telling.tell(noon);
    await telling.letters.collect(noon);
  }
  const worker = async () => {
    while (await telling.post.next(noon));
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  expect(server.received).toHaveLength(8);
  expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(8);
});

it('While the server is dead mail is late, not lost; the administrator sees it, and everything else goes on', async () => {
  await portal.through('forwarded');
  await telling.tell(noon);
  await server.close();
  await telling.mail(noon);
  expect(await health()).toMatchObject({
    transport: 'smtp',
    waiting: 2,
    delayed: 1,
    refused: 0,
    lastSentAt: null,
  });
  expect((await health()).lastError).toContain('ECONN');
  await portal.through('forwarded');
  await telling.tell(noon);
  expect(await telling.countOf('Li')).toEqual({ unread: 2, exact: true });
  expect((await letters('?state=waiting')).find(({ attempts }) => attempts === 1)?.sendAfter).toBe(
    afterwards(1).toISOString(),
  );
  server = await openMailServer(server.port);
  await telling.mail(afterwards(2));
  expect(server.received).toHaveLength(4);
  expect(await health()).toMatchObject({ waiting: 0, delayed: 0, lastError: null });
});

it('Greylisting delays one letter and no other', async () => {
  await portal.through('forwarded');
  await telling.tell(noon);
  server.answers.recipient = 451;
  await telling.mail(noon);
  expect(await health()).toMatchObject({ waiting: 2, delayed: 2, refused: 0 });
  server.answers.recipient = 0;
  await telling.mail(afterwards(0.5));
  expect(server.received).toEqual([]);
  await telling.mail(afterwards(1));
  expect(server.received).toHaveLength(2);
});

it('A mailbox that there is not is refused, visibly and without its address, until the administrator tries again', async () => {
  await portal.through('forwarded');
  await telling.tell(noon);
  server.answers.recipient = 550;
  await telling.mail(noon);
  expect(await health()).toMatchObject({ waiting: 0, refused: 2 });
  const [refused] = await letters('?state=refused');
  expect(refused).toMatchObject({ to: 'person', state: 'refused', attempts: 1 });
  expect(refused?.lastError).toContain('550');
  expect(JSON.stringify(await letters())).not.toContain('@');
  await telling.mail(afterwards(600));
  expect(server.received).toEqual([]);
  server.answers.recipient = 0;
  await (await ada()).post(`/api/v1/mail/${refused?.id}/retries`).expect(200);
  await (await portal.actingAs('Li')).post(`/api/v1/mail/${refused?.id}/retries`).expect(403);
  await telling.mail(noon);
  expect(server.received).toHaveLength(1);
  await (await ada()).post(`/api/v1/mail/${refused?.id}/retries`).expect(404);
});

it('Up to three cases are a letter each, more become one; whoever wants mail daily gets one', async () => {
  const several = async (count: number) => {
    for (let number = 0; number < count; number += 1) await portal.through('forwarded');
  };
  await several(3);
  await telling.tell(noon);
  await telling.mail(noon);
  expect(receivedBy('Li')).toHaveLength(3);
  await several(4);
  const daily = { mail: 'daily', timeZone: 'Asia/Shanghai', quietFrom: '22:00', quietTo: '08:00' };
  await (await portal.actingAs('Tang')).put('/api/v1/notices/settings').send(daily).expect(200);
  await telling.tell(noon);
  await telling.mail(noon);
  expect(receivedBy('Li')).toHaveLength(4);
  const [, , , digest] = receivedBy('Li');
  expect(digest?.subject).toBe('互通：4 件投诉有新情况');
  expect(digest?.text.match(/HT\d+/g)).toHaveLength(4);
  expect(receivedBy('Tang')).toHaveLength(3);
  await telling.mail(new Date('2031-06-19T07:59:00+08:00'));
  expect(receivedBy('Tang')).toHaveLength(3);
  await telling.mail(new Date('2031-06-19T08:00:00+08:00'));
  expect(receivedBy('Tang')).toHaveLength(4);
});

it('Nothing comes at night, also not what the server could not take by day', async () => {
  const lateEvening = new Date('2031-06-18T21:59:00+08:00');
  const night = new Date('2031-06-18T23:00:00+08:00');
  await portal.through('forwarded');
  await telling.tell(lateEvening);
  server.answers.recipient = 451;
  await telling.mail(lateEvening);
  server.answers.recipient = 0;
  await portal.through('forwarded');
  await telling.tell(night);
  await telling.mail(night);
  await telling.mail(new Date('2031-06-19T07:59:00+08:00'));
  expect(server.received).toEqual([]);
  await telling.mail(new Date('2031-06-19T08:00:00+08:00'));
  expect(receivedBy('Li')).toHaveLength(2);
});

it('What was read in the console, or has gone out of sight, is not in any letter', async () => {
  const filed = await portal.through('forwarded');
  await telling.tell(noon);
  await (
    await portal.actingAs('Tang')
  )
    .post('/api/v1/notices/read')
    .send({ complaintId: filed.id })
    .expect(200);
  await telling.letters.collect(noon);
  expect(await portal.look('SELECT FROM mail')).toHaveLength(1);
  expect((await portal.attempt('Han', filed, requests.notOurs)).status).toBe(204);
  await telling.mail(noon);
  expect(server.received).toEqual([]);
  expect(await portal.look('SELECT FROM mail')).toEqual([]);
});

it('Script in a name ends up as text', async () => {
  await portal.look(`UPDATE person SET name = '<img src=x onerror="alert(1)">' WHERE id = $1`, [
    portal.idOf('Li'),
  ]);
  await portal.through('forwarded', {
    narrative: '<script>alert(2)</script>',
    targetUrl: 'https://item.taobao.com/<script>alert(3)</script>',
  });
  await telling.tell(noon);
  await telling.mail(noon);
  const [letter] = receivedBy('Li');
  expect(letter?.html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  expect(letter?.html).not.toMatch(/<img|<script|alert\([23]\)/);
});
