import { Injectable } from '@nestjs/common';
import type { ClockRule } from '@hutong/casework';
import { system } from '../access/actor';
import { Db } from '../database/db';
import type { Statement, Tx } from '../database/tx';

const goodForMs = 60_000;

/**
 * Every version of the clock rules as the database has them. Read again every minute: a new version is valid from the
 * next day at the earliest, so nobody starts a clock under the old one by having looked a minute ago.
 */
@Injectable()
export class ClockRules {
  private known: { rules: readonly ClockRule[]; readAt: number } | null = null;

  constructor(private readonly db: Db) {}

  /** Within a transaction pass it on: a second connection for each would be one more than a busy pool has. */
  async current(tx?: Tx): Promise<readonly ClockRule[]> {
    if (this.known && Date.now() - this.known.readAt < goodForMs) return this.known.rules;
    const rows = tx
      ? await tx.query<{ rule: ClockRule }>(all)
      : await this.db.read<{ rule: ClockRule }>(system, all);
    const rules = rows.map(({ rule }) => rule);
    this.known = { rules, readAt: Date.now() };
    return rules;
  }

  /** After a change by this process. */
  forget(): void {
    this.known = null;
  }
}

const all: Statement = {
  name: 'clock-rules',
  text: `SELECT json_build_object('kind', kind, 'version', version, 'appliesTo', applies_to, 'startsOn', starts_on,
      'stopsOn', stops_on, 'pausesIn', pauses_in, 'amount', amount, 'unit', unit, 'reminders', reminders,
      'onExpiry', on_expiry, 'escalations', escalations, 'basis', json_build_object('zh', basis_zh, 'en', basis_en),
      'validFrom', valid_from) AS rule
    FROM clock_rule ORDER BY kind, version`,
};
