import type { OrganisationKind, StaffRole } from '@hutong/casework';
import type { Client } from 'pg';
import { type Actor, staff } from '../../src/access/actor';
import { newId } from '../../src/database/id';

/** Two platforms that matter, one that has nothing to do with it, the regulator and whoever runs the portal. */
export async function cast(owner: Client) {
  const organisation = async (slug: string, kind: OrganisationKind) => {
    const id = newId();
    await owner.query(
      'INSERT INTO organisation (id, slug, kind, name_zh, name_en) VALUES ($1, $2, $3, $2, $2)',
      [id, slug, kind],
    );
    return id;
  };
  const person = async (
    organisationId: string,
    organisationKind: OrganisationKind,
    role: StaffRole,
  ): Promise<Actor> => {
    const id = newId();
    await owner.query(
      'INSERT INTO person (id, organisation_id, email, name, role) VALUES ($1, $2, $3, $4, $4)',
      [id, organisationId, `${id}@example.com`, role],
    );
    return staff({ id, role, organisationId, organisationKind, locale: 'zh' });
  };
  const [wechat, taobao, douyin] = [
    await organisation('wechat', 'platform'),
    await organisation('taobao', 'platform'),
    await organisation('douyin', 'platform'),
  ];
  const regulator = await organisation('regulator', 'regulator');
  return {
    ...{ wechat, taobao, douyin },
    handler: await person(wechat, 'platform', 'handler'),
    colleague: await person(wechat, 'platform', 'handler'),
    blockedOne: await person(taobao, 'platform', 'handler'),
    outsider: await person(douyin, 'platform', 'lead'),
    officer: await person(regulator, 'regulator', 'officer'),
    auditor: await person(regulator, 'regulator', 'auditor'),
    administrator: await person(await organisation('operator', 'operator'), 'operator', 'administrator'),
  };
}
