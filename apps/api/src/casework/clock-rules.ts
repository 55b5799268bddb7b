import { Injectable } from '@nestjs/common';
import type { ClockRule } from '@hutong/casework';
import { Db } from '../database/db';
import { Kept } from '../database/kept';
import type { Statement } from '../database/tx';

/**
 * Every version of the clock rules as the database has them. Read again every minute: a new version is valid from the
 * next day at the earliest, so nobody starts a clock under the old one by having looked a minute ago.
 */
@Injectable()
export class ClockRules extends Kept<{ rule: ClockRule }, readonly ClockRule[]> {
  constructor(db: Db) {
    super(db, all, (rows) => rows.map(({ rule }) => rule));
  }
}

const all: Statement = {
  name: 'clock-rules',
  text: `SELECT json_build_object('kind', kind, 'version', version, 'appliesTo', applies_to, 'startsOn', starts_on,
      'stopsOn', stops_on, 'pausesIn', pauses_in, 'amount', amount, 'unit', unit, 'reminders', reminders,
      'onExpiry', on_expiry, 'escalations', escalations, 'basis', json_build_object('zh', basis_zh, 'en', basis_en),
      'validFrom', valid_from) AS rule
    FROM clock_rule WHERE subject = 'complaint' ORDER BY kind, version`,
};
