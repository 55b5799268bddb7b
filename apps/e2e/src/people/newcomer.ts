import { type Browser, type BrowserContext } from 'playwright-core';
import { z } from 'zod';
import { type Locale, password, person } from '../world';

export interface Position {
  readonly role: 'officer' | 'supervisor' | 'auditor' | 'lead' | 'handler' | 'administrator';
  /** The short name of the organisation. */
  readonly organisation: string;
  readonly locale?: Locale;
}

export interface Newcomer {
  readonly email: string;
  readonly name: string;
  readonly secret: string;
}

const list = z.object({ items: z.array(z.object({ id: z.string(), slug: z.string() })) });
const invitation = z.object({ link: z.string() });
let joined = 0;

/**
 * Gives a browser a signed-in person of its own, so that spec files that run at the same time do not switch each other's
 * language or password. How people are invited on the screen is shown in accounts.spec.ts.
 */
export async function joinAs(
  browser: Browser,
  context: BrowserContext,
  position: Position,
): Promise<Newcomer> {
  joined += 1;
  const name = `${position.role === 'handler' ? '周' : '沈'}${process.pid}-${joined}`;
  const email = `e2e-${process.pid}-${Date.now()}-${joined}@people.demo`;
  const secret = `a sentence to remember ${process.pid}`;
  const administrator = await person(browser, 'desk', 'zh');
  const administration = administrator.request;
  await comeIn(administrator, 'admin@hutong.demo');
  const places = list.parse(await (await sent(administration.get(`/api/v1/organisations?limit=100`))).json());
  const organisationId = places.items.find(({ slug }) => slug === position.organisation)?.id;
  const answer = await sent(
    administration.post(`/api/v1/people`, {
      data: { email, name, role: position.role, organisationId },
    }),
  );
  const token = new URLSearchParams(new URL(invitation.parse(await answer.json()).link).hash.slice(1)).get(
    'token',
  );
  await administrator.close();
  await sent(context.request.post(`/api/v1/invitations/acceptance`, { data: { token, password: secret } }));
  await reads(context, position.locale ?? 'zh');
  return { email, name, secret };
}

/** Chooses the language of the account that is signed in. */
export async function reads(context: BrowserContext, locale: Locale): Promise<void> {
  await sent(context.request.patch(`/api/v1/account`, { data: { locale } }));
}

/** Signs somebody in who is there already and whose language and password nobody changes here. */
export async function comeIn(context: BrowserContext, email: string): Promise<void> {
  await sent(context.request.post(`/api/v1/sessions`, { data: { email, password } }));
}

async function sent<T extends { ok(): boolean; status(): number; text(): Promise<string> }>(
  asked: Promise<T>,
): Promise<T> {
  const answer = await asked;
  if (!answer.ok()) throw new Error(`${answer.status()}: ${await answer.text()}`);
  return answer;
}
