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
