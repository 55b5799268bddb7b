import { caughtMail, page, verifiedContact } from '@hutong/contract';
import { PortalTime } from '../../src/database/portal-time';
import { Sweep } from '../../src/deadlines/sweep';
import { openPortal, type Portal } from '../kit/portal';
import { requests } from '../kit/story';
import { type Telling, tellingOf } from './telling';

let portal: Portal;
let telling: Telling;
beforeEach(async () => {
  portal = await openPortal({ PUBLIC_URL: 'http://hutong.example' });
  telling = tellingOf(portal);
});
afterEach(() => portal.close());

const address = 'mei.lin.private@example.com';
const contact = { name: '林梅', email: address, phone: '13800138000' };
const noon = new Date('2031-06-18T12:00:00+08:00');
const caught = async () => {
  const { body } = await portal.anybody().get('/api/v1/caught-mail').expect(200);
  return page(caughtMail).parse(body).items;
};
const send = async () => {
  await telling.tell(noon);
  await telling.mail(noon);
};
/** The token of the newest letter's link to a page. */
const tokenOf = async (link: 'verify-mail' | 'stop-mail') => {
  const [newest] = (await caught()).filter(({ to }) => to.endsWith('@example.com'));
  return new RegExp(`http://hutong\\.example/${link}#([\\w-]+)`).exec(newest?.text ?? '')?.[1] ?? '';
};
const settle = (path: 'contact-verifications' | 'contact-stops', token: string) =>
  portal.anybody().post(`/api/v1/${path}`).send({ token });
const lettersToThem = async () => (await caught()).filter(({ to }) => to.endsWith('@example.com'));

it('Whoever files with an address is asked to verify it, in their language, and hears nothing before they do', async () => {
  const filed = await portal.file({ contact, locale: 'en' });
  await send();
  const [asking] = await lettersToThem();
  expect(asking?.subject).toBe(`Please verify your address (${filed.caseNumber})`);
  expect(asking?.text).toContain('Somebody filed a complaint in Hutong');
  await portal.step('Ouyang', filed, requests.accept);
  await send();
  expect(await lettersToThem()).toHaveLength(1);
  expect(await telling.toComplainant(filed.id)).toEqual([]);
});

it('Once it is verified they are told what concerns them, and not what they did themselves', async () => {
  const filed = await portal.file({ contact, locale: 'zh' });
  await send();
  const token = await tokenOf('verify-mail');
  for (let time = 0; time < 2; time += 1) {
    const { body } = await settle('contact-verifications', token).expect(200);
    expect(verifiedContact.parse(body)).toEqual({ caseNumber: filed.caseNumber, state: 'verified' });
  }
  await portal.step('Ouyang', filed, requests.accept);
  await portal.step('Han', filed, requests.acknowledge);
  await portal.step('Han', filed, requests.respond);
  await send();
  const [news] = await lettersToThem();
  expect(news?.subject).toBe(`${filed.caseNumber}：平台已答复，请您查看后确认，或提出异议`);
  expect(news?.text).toContain('您的投诉已受理，并已转交平台办理');
  expect(news?.text).toContain('http://hutong.example/follow');
  expect(await telling.toComplainant(filed.id)).toEqual(['accept', 'respond']);
  await portal.step('complainant', filed, requests.withdraw);
  await send();
  expect(await telling.toComplainant(filed.id)).toEqual(['accept', 'respond']);
});

it('They are reminded of their own date and told when it has run out, of nobody else’s', async () => {
  const filed = await portal.file({ contact });
  await send();
  await settle('contact-verifications', await tokenOf('verify-mail')).expect(200);
  await portal.step('Ouyang', filed, requests.accept);
  await portal.step('Han', filed, requests.acknowledge);
  await portal.step('Han', filed, requests.requestInformation);
  await portal.app.get(Sweep, { strict: false }).all(new Date(Date.now() + 40 * 86_400_000));
  await telling.tell(new Date());
  expect((await telling.toComplainant(filed.id)).sort()).toEqual(
    ['accept', 'lapse', 'reminder:0', 'reminder:1', 'reminder:3', 'requestInformation'].sort(),
  );
});

it('A link in each letter stops them; verifying again takes it back', async () => {
  const filed = await portal.file({ contact });
  await send();
  const verify = await tokenOf('verify-mail');
  await settle('contact-verifications', verify).expect(200);
  await portal.step('Ouyang', filed, requests.accept);
  await telling.tell(noon);
  const { body } = await settle('contact-stops', await tokenOf('stop-mail')).expect(200);
  expect(body.state).toBe('stopped');
  await telling.mail(noon);
  await portal.step('Han', filed, requests.acknowledge);
  await portal.step('Han', filed, requests.respond);
  await send();
  expect(await lettersToThem()).toHaveLength(1);
  await settle('contact-verifications', verify).expect(200);
  await portal.step('Ouyang', filed, requests.return);
  await send();
  expect(await lettersToThem()).toHaveLength(2);
});

it('A token of another purpose, another case or none opens nothing and says what to do', async () => {
  const filed = await portal.file({ contact });
  await portal.file({ contact });
  await send();
  const verify = await tokenOf('verify-mail');
  const stop = await tokenOf('stop-mail');
  const turned = `${verify.slice(0, -2)}${verify.endsWith('AA') ? 'BB' : 'AA'}`;
  for (const wrong of [stop, turned, 'A'.repeat(64), 'ä'.repeat(40)]) {
    const { body } = await settle('contact-verifications', wrong).expect(404);
    expect(body).toMatchObject({ code: 'link_not_valid', title: 'This link is not valid' });
  }
  await settle('contact-stops', verify).expect(404);
  await settle('contact-stops', 'short').expect(400);
  // An address that was erased takes its links along.
  await portal.look('UPDATE complaint_private SET contact = NULL');
  await settle('contact-verifications', verify).expect(404);
  expect(await portal.look('SELECT FROM complaint_private WHERE contact_verified_at IS NOT NULL')).toEqual(
    [],
  );
  expect(filed.id).not.toBe('');
});

it('The address is in no table and in no answer; the catcher of a demo shows its first letter only', async () => {
  const filed = await portal.file({ contact });
  await send();
  await settle('contact-verifications', await tokenOf('verify-mail')).expect(200);
  await portal.step('Ouyang', filed, requests.accept);
  await send();
  expect((await lettersToThem()).map(({ to }) => to)).toEqual(['m…@example.com', 'm…@example.com']);
  const tables = await portal.look<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  for (const { name } of tables) {
    const [row] = await portal.look<{ count: number }>(
      `SELECT count(*)::int AS count FROM ${name} t WHERE t::text ~* 'lin.private|13800138000|林梅'`,
    );
    expect([name, row?.count]).toEqual([name, 0]);
  }
});

it('An address without a mailbox, a phone number alone, a contact that cannot be opened: nobody is written to', async () => {
  await portal.file({ contact: { phone: '13800138000' } });
  await portal.file({ contact });
  await portal.look(`UPDATE complaint_private SET contact = '\\x00' WHERE contact IS NOT NULL`);
  await send();
  expect(await caught()).toEqual([]);
  expect(await portal.look('SELECT FROM mail')).toEqual([]);
});

it('Outside of a demo nobody can look at mail, and without a server it waits', async () => {
  const real = await openPortal();
  await real.look('UPDATE installation SET demo = false');
  await real.app.get(PortalTime, { strict: false }).look();
  await real.anybody().get('/api/v1/caught-mail').expect(404);
  await real.file({ contact });
  const waiting = tellingOf(real);
  await waiting.tell(noon);
  expect(await waiting.post.next(noon)).toBe(false);
  expect(await real.look('SELECT FROM mail WHERE sent_at IS NULL')).toHaveLength(1);
  await real.close();
});
