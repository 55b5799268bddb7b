import type { Organisation, Page, WriteOrganisation } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { accessEvent } from '../access/access-log';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { newId } from '../database/id';
import type { Tx } from '../database/tx';
import { Idempotency } from '../http/idempotency';
import { RequestError } from '../http/request-error';
import type { OrganisationQueryDto } from './dto';
import { organisationColumns, organisationOf, type OrganisationRow } from './organisation-row';
import { bySound, containing, sortedPage } from './sorted-page';
import { unlessTaken } from './unique';

const columnOf = {
  slug: 'slug',
  kind: 'kind',
  nameZh: 'name_zh',
  nameEn: 'name_en',
  groupZh: 'group_zh',
  groupEn: 'group_en',
  domains: 'domains',
  active: 'active',
} as const satisfies Record<keyof WriteOrganisation, string>;
const fields = ['slug', 'kind', 'nameZh', 'nameEn', 'groupZh', 'groupEn', 'domains', 'active'] as const;

/** `$2`: staff know every organisation, the public the platforms that can be complained about. */
const visible = `FROM organisation o WHERE ($2::boolean OR (o.kind = 'platform' AND o.active))`;

/** Platforms, the regulator, the operator. */
@Injectable()
export class Organisations {
  constructor(
    private readonly db: Db,
    private readonly idempotency: Idempotency,
  ) {}

  list(actor: Actor, query: OrganisationQueryDto): Promise<Page<Organisation>> {
    const listing = {
      name: `organisations ${actor.locale}`,
      columns: organisationColumns,
      // Counting does not ask for $1, but is given it.
      from: `${visible} AND $1::boolean IS NOT NULL AND ($3::text IS NULL OR o.kind = $3)
        AND ($4::boolean IS NULL OR o.active = $4)
        AND ($5::text IS NULL OR concat_ws(' ', o.slug, o.name_zh, o.name_en, o.group_zh, o.group_en) ILIKE $5)`,
      values: [...asking(actor), query.kind, query.active, containing(query.q)],
      sorts: { name: bySound(actor.locale === 'en' ? 'o.name_en' : 'o.name_zh'), slug: 'o.slug' },
      id: 'o.id',
    };
    return sortedPage<OrganisationRow, Organisation>(this.db, actor, listing, query, organisationOf);
  }

  /** Throws `not_found`. */
  async show(actor: Actor, id: string): Promise<Organisation> {
    const [row] = await this.db.read<OrganisationRow>(actor, {
      name: 'organisation',
      text: `SELECT ${organisationColumns} ${visible} AND o.id = $3`,
      values: [...asking(actor), id],
    });
    if (!row) throw new RequestError('not_found');
    return organisationOf(row);
  }

  /** Throws `already_there` when the short name is taken. */
  async create(actor: Actor, given: WriteOrganisation, key?: string): Promise<Organisation> {
    const asked = key && { key, scope: `organisation:${actor.personId}`, request: given };
    const id = await this.db.run(actor, (tx) =>
      this.idempotency.once(tx, asked, () => add(tx, actor, given)),
    );
    return this.show(actor, id);
  }

  /** Throws `not_found`, `already_there`, `unprocessable` for another kind, `forbidden` for closing one's own. */
  async revise(actor: Actor, id: string, given: Partial<WriteOrganisation>): Promise<Organisation> {
    const before = await this.show(actor, id);
    if (given.kind !== undefined && given.kind !== before.kind)
      throw new RequestError('unprocessable', { errors: [{ field: '/kind', code: 'fixed' }] });
    if (given.active === false && id === actor.organisationId) throw new RequestError('forbidden');
    const named = fields.filter((field) => given[field] !== undefined);
    if (named.length === 0) return before;
    await this.db.run(actor, async (tx) => {
      const changed = tx.query({
        text: `UPDATE organisation SET ${named.map((field, index) => `${columnOf[field]} = $${index + 2}`).join(', ')}
          WHERE id = $1`,
        values: [id, ...named.map((field) => given[field])],
      });
      await unlessTaken('/slug', changed);
      const changes = Object.fromEntries(named.map((field) => [field, given[field]]));
      await tx.query(
        accessEvent({
          action: 'organisation_revised',
          actorId: actor.personId,
          organisationId: id,
          changes,
        }),
      );
    });
    return this.show(actor, id);
  }
}

const asking = (actor: Actor): [boolean, boolean] => [actor.role === 'administrator', actor.kind === 'staff'];

/** Adds an organisation and answers its id. */
async function add(tx: Tx, actor: Actor, given: WriteOrganisation): Promise<string> {
  const id = newId();
  const named = fields.filter((field) => given[field] !== undefined);
  const added = tx.query({
    text: `INSERT INTO organisation (id, ${named.map((field) => columnOf[field]).join(', ')})
      VALUES ($1, ${named.map((_, index) => `$${index + 2}`).join(', ')})`,
    values: [id, ...named.map((field) => given[field])],
  });
  await unlessTaken('/slug', added);
  await tx.query(
    accessEvent({ action: 'organisation_created', actorId: actor.personId, organisationId: id }),
  );
  return id;
}
