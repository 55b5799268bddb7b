import type { Page, Person } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { RequestError } from '../http/request-error';
import type { PersonQueryDto } from './dto';
import { fromPeople, personColumns, personOf, type PersonRow, personStatus } from './person-row';
import { bySound, containing, sortedPage } from './sorted-page';

/** Who is there: all of them for administrators, active colleagues for everybody else. */
@Injectable()
export class People {
  constructor(private readonly db: Db) {}

  list(actor: Actor, query: PersonQueryDto): Promise<Page<Person>> {
    const listing = {
      name: 'people',
      columns: personColumns,
      // Colleagues, to whom a case can be assigned: that the regulator may see more is another question.
      from: `${fromPeople}
        WHERE ($1::boolean OR (p.organisation_id = asking_organisation() AND ${personStatus} = 'active'))
        AND ($2::text IS NULL OR o.slug = $2) AND ($3::text IS NULL OR p.role = $3)
        AND ($4::text IS NULL OR ${personStatus} = $4)
        AND ($5::text IS NULL OR p.name ILIKE $5 OR p.email ILIKE $5)`,
      values: [
        actor.role === 'administrator',
        query.organisation,
        query.role,
        query.status,
        containing(query.q),
      ],
      sorts: { name: bySound('p.name'), email: 'p.email' },
      id: 'p.id',
    };
    return sortedPage<PersonRow, Person>(this.db, actor, listing, query, personOf);
  }

  /** Throws `not_found`. */
  async show(actor: Actor, id: string): Promise<Person> {
    const [row] = await this.db.read<PersonRow>(actor, {
      name: 'person',
      text: `SELECT ${personColumns} ${fromPeople} WHERE p.id = $1`,
      values: [id],
    });
    if (!row) throw new RequestError('not_found');
    return personOf(row);
  }
}
