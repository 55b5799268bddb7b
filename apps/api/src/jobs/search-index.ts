import { Injectable } from '@nestjs/common';
import { system } from '../access/actor';
import { Db } from '../database/db';
import { termsOf, vectorOf } from '../http/search-terms';

const batch = 500;

/** Fills the text index behind the writers, since an index on the text itself would cost each of them dear. */
@Injectable()
export class SearchIndex {
  constructor(private readonly db: Db) {}

  /** Indexes the next few complaints and answers how many. Two workers at once do each their own. */
  indexNext(): Promise<number> {
    return this.db.run(system, async (tx) => {
      const rows = await tx.query<{ id: string; revision: number; text: string }>({
        name: 'search:next',
        text: `SELECT c.id, c.revision, concat_ws(' ', c.narrative, c.target_url, c.host, c.app, c.parity_note) AS text
          FROM complaint c WHERE NOT EXISTS (SELECT FROM complaint_search s WHERE s.complaint_id = c.id)
          ORDER BY c.filed_at DESC LIMIT ${batch}`,
      });
      if (rows.length === 0) return 0;
      await tx.query({
        name: 'search:add',
        text: `INSERT INTO complaint_search (complaint_id, revision, terms)
          SELECT id, revision, terms::tsvector FROM unnest($1::uuid[], $2::int[], $3::text[]) AS r(id, revision, terms)
          ON CONFLICT DO NOTHING`,
        values: [
          rows.map(({ id }) => id),
          rows.map(({ revision }) => revision),
          rows.map(({ text }) => vectorOf(termsOf(text))),
        ],
      });
      return rows.length;
    });
  }
}
