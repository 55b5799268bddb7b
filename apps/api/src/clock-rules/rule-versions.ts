import type { ClockRuleShape, WriteClockRule } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { ClockRules } from '../casework/clock-rules';
import { Db } from '../database/db';
import { PortalTime } from '../database/portal-time';
import type { Statement } from '../database/tx';
import { Idempotency } from '../http/idempotency';
import { ruleStatement } from './rule-rows';
import { type Draft, Versions } from './versions';
import { wrongTerms } from './wrong-terms';

/** The rules of the clocks of complaints. */
@Injectable()
export class RuleVersions extends Versions<ClockRuleShape, WriteClockRule> {
  constructor(db: Db, idempotency: Idempotency, time: PortalTime, rules: ClockRules) {
    super(db, idempotency, time, rules);
  }

  protected statement(whole: boolean): Statement {
    return ruleStatement('complaint', whole);
  }

  protected draft(given: WriteClockRule, now: Date): Promise<Draft> {
    return Promise.resolve({ row: { subject: 'complaint', ...given }, errors: wrongTerms(given, now) });
  }
}
