import type { LedgerRuleShape, WriteLedgerRule } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { LedgerRules } from '../casework/ledger/ledger-rules';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Statement } from '../database/tx';
import { Idempotency } from '../http/idempotency';
import { RequestError } from '../http/request-error';
import { ruleStatement } from './rule-rows';
import { type Draft, Versions } from './versions';
import { wrongLedgerTerms } from './wrong-ledger-terms';

/** The rules of the clocks of tasks and commitments. What begins and ends them is the workflow's affair and stays. */
@Injectable()
export class LedgerRuleVersions extends Versions<LedgerRuleShape, WriteLedgerRule> {
  constructor(
    db: Db,
    idempotency: Idempotency,
    time: PortalTime,
    private readonly rules: LedgerRules,
  ) {
    super(db, idempotency, time, rules);
  }

  protected statement(whole: boolean): Statement {
    return ruleStatement('ledger', whole);
  }

  protected async draft(given: WriteLedgerRule, now: Date): Promise<Draft> {
    const standing = (await this.rules.current()).find(({ kind }) => kind === given.kind);
    if (!standing) throw new RequestError('not_found');
    const { startsOn, stopsOn, onExpiry } = standing;
    const row = { ...given, startsOn, stopsOn, onExpiry, appliesTo: [], pausesIn: [] };
    return { row: { subject: 'ledger', ...row }, errors: wrongLedgerTerms(given, standing, now) };
  }
}
