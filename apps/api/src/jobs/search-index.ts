import { Injectable, type OnModuleInit } from '@nestjs/common';
import { system } from '../access/actor';
import { Db } from '../database/db';
import { termsOf, vectorOf } from '../http/search-terms';
import { Worker } from './worker';

const batch = 500;
/** How many complaints are looked at in one statement, from the newest down. */
const stretch = 2_000;
const wholePassEveryMs = 3_600_000;

interface Place {
  readonly at: string;
  readonly id: string;
}
interface Unindexed {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}

/**
 * Fills the text index behind the writers, since an index on the text itself would cost each of them dear. Looks at the
 * newest stretch each time and goes down from there for as long as it finds something; through all complaints at the
 * start and every hour, for what was brought in with an earlier day.
 */
@Injectable()
export class SearchIndex implements OnModuleInit {
  private place: Place | null = null;
  private foundHere = false;
  private passedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly db: Db,
    private readonly worker: Worker,
  ) {}

  onModuleInit(): void {
    this.worker.add({ name: 'search index', everyMs: 1_000, run: async () => (await this.indexNext()) > 0 });
  }

  /** Indexes the next few complaints and answers how many. Two workers at once may do the same: it counts once. */
  async indexNext(): Promise<number> {
    for (;;) {
      const { rows, last } = await this.look();
      if (rows.length > 0) {
        await this.add(rows);
        this.foundHere = true;
        return rows.length;
      }
      if (last === null) this.passedAt = Date.now();
      const goOn = last !== null && (this.foundHere || Date.now() - this.passedAt > wholePassEveryMs);
      this.place = goOn ? last : null;
      this.foundHere = false;
      if (!goOn) return 0;
    }
  }

  /** What is not indexed in the stretch below the place, and where the stretch ends; null at the oldest complaint. */
  private async look(): Promise<{ rows: readonly Unindexed[]; last: Place | null }> {
    const [found] = await this.db.read<{ rows: Unindexed[]; last: Place | null }>(system, {
      name: 'search:next',
      text: `
        WITH stretch AS (
          SELECT c.id, c.filed_at FROM complaint c
          WHERE (c.filed_at, c.id) < ($1::timestamptz, $2::uuid) ORDER BY c.filed_at DESC, c.id DESC LIMIT ${stretch})
        SELECT coalesce((
            SELECT json_agg(json_build_object('id', c.id, 'revision', c.revision,
              'text', concat_ws(' ', c.narrative, c.target_url, c.host, c.app, c.parity_note)))
            FROM complaint c WHERE c.id IN (
              SELECT n.id FROM stretch n
              WHERE NOT EXISTS (SELECT FROM complaint_search s WHERE s.complaint_id = n.id) LIMIT ${batch})), '[]') AS rows,
          (SELECT json_build_object('at', n.filed_at::text, 'id', n.id) FROM stretch n
            ORDER BY n.filed_at, n.id LIMIT 1) AS last`,
      values: [this.place?.at ?? 'infinity', this.place?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
    });
    return found ?? { rows: [], last: null };
  }

  private async add(rows: readonly Unindexed[]): Promise<void> {
    await this.db.run(system, (tx) =>
      tx.query({
        name: 'search:add',
        text: `INSERT INTO complaint_search (complaint_id, revision, terms)
          SELECT id, revision, terms::tsvector FROM unnest($1::uuid[], $2::int[], $3::text[]) AS r(id, revision, terms)
          ON CONFLICT DO NOTHING`,
        values: [
          rows.map(({ id }) => id),
          rows.map(({ revision }) => revision),
          rows.map(({ text }) => vectorOf(termsOf(text))),
        ],
      }),
    );
  }
}
