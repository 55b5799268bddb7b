import { setTimeout as pause } from 'node:timers/promises';

/**
 * Keeps the data set as it was: every measurement of writing begins with the same rows. As the owner, past the guards
 * that make history append-only for everybody else.
 */
export class Stage {
  constructor(owner, lastNumber) {
    this.owner = owner;
    this.lastNumber = lastNumber;
  }

  /** Ids of our platform's forwarded cases, for stepping. */
  async forwarded(platformId) {
    const { rows } = await this.owner.query(
      `SELECT id FROM complaint WHERE respondent_id = $1 AND state = 'forwarded' AND revision = 3 ORDER BY id`,
      [platformId],
    );
    return rows.map(({ id }) => id);
  }

  /** Takes away what was filed and undoes what was acknowledged since; vacuums, so that nobody pays for it later. */
  async putBack(ids) {
    const { owner } = this;
    // Requests that were under way when the measurement ended: let them end too.
    await pause(300);
    await owner.query(`CREATE TEMP TABLE IF NOT EXISTS gone (id uuid PRIMARY KEY)`);
    await owner.query(`BEGIN; LOCK TABLE complaint, case_event, clock IN EXCLUSIVE MODE`);
    await owner.query(`SET LOCAL session_replication_role = replica`);
    await owner.query(`TRUNCATE gone`);
    await owner.query(
      `INSERT INTO gone SELECT id FROM complaint WHERE right(case_number, 7)::int > $1 AND filed_at > now() - interval '1 day'`,
      [this.lastNumber],
    );
    for (const table of [
      'case_event',
      'clock',
      'receipt',
      'complaint_private',
      'complaint_search',
      'statement',
    ])
      await owner.query(`DELETE FROM ${table} t USING gone WHERE t.complaint_id = gone.id`);
    await owner.query(`DELETE FROM complaint c USING gone WHERE c.id = gone.id`);
    await owner.query(`SELECT setval('case_number_seq', $1)`, [this.lastNumber]);
    await owner.query(`DELETE FROM case_event WHERE complaint_id = ANY ($1) AND revision > 3`, [ids]);
    await owner.query(
      `UPDATE complaint c SET state = 'forwarded', revision = 3, handler_id = NULL, due_clock = 'acknowledgement',
         due_on = k.due_on, due_at = k.due_at
       FROM clock k WHERE c.id = ANY ($1) AND c.revision > 3 AND k.complaint_id = c.id AND k.kind = 'acknowledgement'`,
      [ids],
    );
    await owner.query(
      `UPDATE clock SET stopped_at = NULL WHERE complaint_id = ANY ($1) AND kind = 'acknowledgement' AND stopped_at IS NOT NULL`,
      [ids],
    );
    await owner.query(`COMMIT`);
    await owner.query(`VACUUM (ANALYZE) complaint, case_event, clock, receipt`);
    await owner.query(`CHECKPOINT`);
  }
}
