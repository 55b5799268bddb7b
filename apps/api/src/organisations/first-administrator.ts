import type { Installation, Session } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { accessEvent } from '../access/access-log';
import { Accounts } from '../access/accounts';
import { nobody } from '../access/actor';
import { hashPassword } from '../access/passwords';
import { Db } from '../database/db';
import { newId } from '../database/id';
import type { Tx } from '../database/tx';
import { RequestError } from '../http/request-error';
import packageJson from '../../package.json';
import type { FirstAdministratorDto } from './dto';

/** The house of administrators, made with the first of them; they may rename it. */
const operator = { slug: 'operator', nameZh: '平台运营方', nameEn: 'Operator' };

/** An installation that nobody has been in yet lets its first administrator in. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly db: Db,
    private readonly accounts: Accounts,
  ) {}

  async installation(): Promise<Installation> {
    const [row] = await this.db.asApplication<{ demo: boolean; empty: boolean }>({
      name: 'installation',
      text: 'SELECT demo, NOT EXISTS (SELECT FROM person) AS empty FROM installation',
    });
    return {
      demo: row?.demo ?? false,
      needsAdministrator: row?.empty ?? false,
      version: packageJson.version,
    };
  }

  /** Throws `already_set_up` when there is anybody. */
  async create(given: FirstAdministratorDto): Promise<Session> {
    if (!(await this.installation()).needsAdministrator) throw new RequestError('already_set_up');
    const hash = await hashPassword(given.password);
    const id = newId();
    await this.db.run(nobody('zh'), async (tx) => {
      await waitForTurn(tx);
      await tx.query({
        text: `INSERT INTO person (id, organisation_id, email, name, role, locale, password_hash)
          VALUES ($1, $2, $3, $4, 'administrator', coalesce($5, 'zh'), $6)`,
        values: [id, await operatorId(tx), given.email, given.name, given.locale, hash],
      });
      await tx.query(accessEvent({ action: 'first_administrator', actorId: id, personId: id }));
    });
    await this.accounts.recordSignIn(id);
    return (await this.accounts.byId(id)).session;
  }
}

/** One at a time: whoever comes second finds somebody. */
async function waitForTurn(tx: Tx): Promise<void> {
  await tx.query({ text: 'SELECT FROM installation FOR UPDATE' });
  const [somebody] = await tx.query({ text: 'SELECT id FROM person LIMIT 1' });
  if (somebody) throw new RequestError('already_set_up');
}

async function operatorId(tx: Tx): Promise<string> {
  const [there] = await tx.query<{ id: string }>({
    text: `SELECT id FROM organisation WHERE kind = 'operator' AND active ORDER BY id LIMIT 1`,
  });
  if (there) return there.id;
  const id = newId();
  await tx.query({
    text: `INSERT INTO organisation (id, slug, kind, name_zh, name_en) VALUES ($1, $2, 'operator', $3, $4)`,
    values: [id, operator.slug, operator.nameZh, operator.nameEn],
  });
  return id;
}
