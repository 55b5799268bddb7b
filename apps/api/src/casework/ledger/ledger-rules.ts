import { Injectable } from '@nestjs/common';
import type { LedgerBasis, LedgerClockRule } from '@hutong/casework';
import { Db } from '../../database/db';
import { Kept } from '../../database/kept';
import type { Statement, Tx } from '../../database/tx';
import { LegalCalendar } from '../legal-calendar';

/** Every version of the ledger's clock rules as the database has them; read again every minute. */
@Injectable()
export class LedgerRules extends Kept<{ rule: LedgerClockRule }, readonly LedgerClockRule[]> {
  constructor(
    db: Db,
    private readonly calendar: LegalCalendar,
  ) {
    super(db, all, (rows) => rows.map(({ rule }) => rule));
  }

  /** What the ledger's clocks count by. */
  async basis(tx?: Tx): Promise<LedgerBasis> {
    return { rules: await this.current(tx), calendar: await this.calendar.current(tx) };
  }
}

const all: Statement = {
  name: 'ledger-rules',
  text: `SELECT json_build_object('kind', kind, 'version', version, 'startsOn', starts_on, 'stopsOn', stops_on,
      'amount', amount, 'unit', unit, 'reminders', reminders, 'onExpiry', on_expiry, 'escalations', escalations,
      'basis', json_build_object('zh', basis_zh, 'en', basis_en), 'validFrom', valid_from) AS rule
    FROM clock_rule WHERE subject = 'ledger' ORDER BY kind, version`,
};
