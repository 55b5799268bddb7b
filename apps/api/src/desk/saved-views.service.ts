import { Injectable } from '@nestjs/common';
import type { SavedView } from '@hutong/contract';
import type { Actor } from '../access/actor';
import { Db } from '../database/db';
import { newId } from '../database/id';
import { RequestError } from '../http/request-error';

const most = 50;

/** A person's own views of lists: row-level security keeps them to themselves. */
@Injectable()
export class SavedViews {
  constructor(private readonly db: Db) {}

  list(actor: Actor): Promise<SavedView[]> {
    return this.db.read<SavedView>(actor, {
      name: 'view:list',
      text: 'SELECT id, resource, name, query FROM saved_view ORDER BY resource, name LIMIT 200',
    });
  }

  /** A view of the same name is replaced. */
  async save(actor: Actor, view: Omit<SavedView, 'id'>): Promise<SavedView> {
    const [saved] = await this.db.run(actor, (tx) =>
      tx.query<SavedView>({
        name: 'view:save',
        text: `INSERT INTO saved_view (id, person_id, resource, name, query)
          SELECT $1, $2, $3, $4, $5 WHERE (SELECT count(*) FROM saved_view WHERE NOT (resource = $3 AND name = $4)) < ${most}
          ON CONFLICT (person_id, resource, name) DO UPDATE SET query = excluded.query
          RETURNING id, resource, name, query`,
        values: [newId(), actor.personId, view.resource, view.name, JSON.stringify(view.query)],
      }),
    );
    if (!saved)
      throw new RequestError('unprocessable', {
        errors: [{ field: '/name', code: 'too_big', params: { maximum: most } }],
      });
    return saved;
  }

  async remove(actor: Actor, id: string): Promise<void> {
    const removed = await this.db.run(actor, (tx) =>
      tx.query({
        name: 'view:remove',
        text: 'DELETE FROM saved_view WHERE id = $1 RETURNING id',
        values: [id],
      }),
    );
    if (removed.length === 0) throw new RequestError('not_found');
  }
}
