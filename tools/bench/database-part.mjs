import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, percentile } from './measure.mjs';
import { searches } from './texts.mjs';

const require = createRequire(import.meta.url);
const built = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../apps/api/dist');

/** What the database alone takes for the API's own statements, asked under a platform's role and its policies. */
export class DatabasePart {
  constructor(client, { handler, id: organisationId }) {
    this.client = client;
    this.actor = {
      kind: 'staff',
      role: 'handler',
      personId: handler,
      organisationId,
      organisationKind: 'platform',
      complaintId: null,
      locale: 'zh',
    };
  }

  /** Median milliseconds of a first list page. */
  async listMs(times = 200) {
    const taken = [];
    for (let i = 0; i < times; i += 1) taken.push(await this.timed({ state: ['in_progress'] }));
    return median(taken.slice(times / 4));
  }

  /** Median milliseconds of the first page of what our platform, the largest by far, has to do, and of its board. */
  async dueMs(times = 60) {
    const { listQuery, countQuery } = require(path.join(built, 'deadlines/list-query.js'));
    const now = new Date();
    const columns = [
      ...['today', 'week', 'later', 'paused'].map((window) => ({ window })),
      ...['overdue', 'urged', 'supervised', 'notice_candidate'].map((stage) => ({ stage })),
    ];
    const statements = {
      list: () => listQuery({ owed: 'ours', limit: 25 }, this.actor, now),
      board: () => countQuery({ owed: 'ours' }, columns, this.actor, now, 1_000),
    };
    const results = {};
    for (const [name, statement] of Object.entries(statements)) {
      const taken = [];
      for (let i = 0; i < times; i += 1) await this.asked(statement(), (ms) => taken.push(ms));
      results[name] = median(taken.slice(times / 4));
    }
    const { rows } = await this.asked({
      text: 'SELECT count(*)::int AS clocks FROM clock WHERE stopped_at IS NULL',
    });
    return { ...results, clocks: rows[0].clocks };
  }

  /** p50 and p95 milliseconds of searching, by kind of word. */
  async searchMs(rounds = 10) {
    const results = {};
    for (const [kind, words] of Object.entries(searches)) {
      const taken = [];
      for (let i = 0; i < rounds; i += 1) for (const q of words) taken.push(await this.timed({ q }));
      results[kind] = {
        p50: percentile(taken, 0.5),
        p95: percentile(taken, 0.95),
        worst: Math.max(...taken),
      };
    }
    return results;
  }

  /** The API's statement. `places` is what its search has found in the index. */
  list(filters, places) {
    const { listQuery } = require(path.join(built, 'complaints/list-query.js'));
    return listQuery(
      { limit: 25, sort: filters.q ? '-filed' : 'due', ...filters, places },
      this.actor,
      new Date(),
    );
  }

  async timed(filters) {
    let milliseconds = 0;
    const tell = (ms) => (milliseconds += ms);
    const places = filters.q ? await this.placesOf(filters.q, tell) : undefined;
    await this.asked(this.list(filters, places), tell);
    return milliseconds;
  }

  /** Asks the API's own search, which asks the index as the portal itself. */
  async placesOf(q, tell) {
    const { Search } = require(path.join(built, 'complaints/search.js'));
    const read = async (_actor, statement) => (await this.asked(statement, tell, 'hutong_system')).rows;
    return new Search({ read }).places(q);
  }

  async asked(statement, tell = () => undefined, role = 'hutong_platform') {
    const { client, actor } = this;
    await client.query(
      `BEGIN READ ONLY; SET LOCAL ROLE ${role}; SELECT set_config('app.person', '${actor.personId}', true), set_config('app.organisation', '${actor.organisationId}', true), set_config('app.complaint', '', true)`,
    );
    try {
      const startedAt = performance.now();
      const result = await client.query(statement);
      tell(performance.now() - startedAt);
      return result;
    } finally {
      await client.query('COMMIT');
    }
  }
}
