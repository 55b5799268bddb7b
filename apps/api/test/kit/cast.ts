import type { OrganisationKind, StaffRole } from '@hutong/casework';
import { type Actor, staff } from '../../src/access/actor';
import { hashPassword } from '../../src/access/passwords';
import { newId } from '../../src/database/id';
import type { FreshDatabase } from './database';

const organisations = {
  wechat: ['platform', '微信', 'WeChat'],
  taobao: ['platform', '淘宝', 'Taobao'],
  douyin: ['platform', '抖音', 'Douyin'],
  regulator: ['regulator', '监管部门', 'Regulator'],
  operator: ['operator', '运营方', 'Operator'],
} as const satisfies Record<string, readonly [OrganisationKind, string, string]>;
export type OrganisationSlug = keyof typeof organisations;

/** WeChat blocks, Taobao's links are blocked, Douyin has nothing to do with it. */
const people = {
  Li: ['wechat', 'lead'],
  Han: ['wechat', 'handler'],
  Tang: ['taobao', 'lead'],
  Tao: ['taobao', 'handler'],
  Dou: ['douyin', 'handler'],
  Ouyang: ['regulator', 'officer'],
  Ou: ['regulator', 'officer'],
  Sun: ['regulator', 'supervisor'],
  An: ['regulator', 'auditor'],
  Ada: ['operator', 'administrator'],
} as const satisfies Record<string, readonly [OrganisationSlug, StaffRole]>;
export type PersonName = keyof typeof people;
export const everybodyAtWork = [
  'Li',
  'Han',
  'Tang',
  'Tao',
  'Dou',
  'Ouyang',
  'Ou',
  'Sun',
  'An',
  'Ada',
] as const;

export const password = 'correct horse battery';
const hashed = hashPassword(password);

export const emailOf = (name: PersonName): string => `${name.toLowerCase()}@${people[name][0]}.example`;

/** Somebody as the code knows who asks, for what is called without a request. */
export function actorOf(
  { idOf }: { idOf: (name: PersonName | OrganisationSlug) => string },
  name: PersonName,
): Actor {
  const [slug, role] = people[name];
  const [organisationKind] = organisations[slug];
  return staff({ id: idOf(name), role, organisationId: idOf(slug), organisationKind, locale: 'zh' });
}

/** Puts everybody into an empty database; a demo, so that nobody needs a second factor. Answers ids by name. */
export async function addCast({ look }: FreshDatabase) {
  await look('UPDATE installation SET demo = true');
  const ids = new Map<string, string>();
  for (const [slug, [kind, zh, en]] of Object.entries(organisations)) {
    ids.set(slug, newId());
    await look('INSERT INTO organisation (id, slug, kind, name_zh, name_en) VALUES ($1, $2, $3, $4, $5)', [
      ...[ids.get(slug), slug, kind, zh, en],
    ]);
  }
  for (const [name, [slug, role]] of Object.entries(people)) {
    ids.set(name, newId());
    await look(
      'INSERT INTO person (id, organisation_id, email, name, role, password_hash) VALUES ($1, $2, $3, $4, $5, $6)',
      [ids.get(name), ids.get(slug), `${name.toLowerCase()}@${slug}.example`, name, role, await hashed],
    );
  }
  return (name: PersonName | OrganisationSlug): string => ids.get(name) ?? '';
}
