import { Module } from '@nestjs/common';
import { Idempotency } from '../http/idempotency';
import { ClockRulesController } from './clock-rules.controller';
import { LedgerClockRulesController } from './ledger-clock-rules.controller';
import { LedgerRuleVersions } from './ledger-rule-versions';
import { RuleVersions } from './rule-versions';

@Module({
  controllers: [ClockRulesController, LedgerClockRulesController],
  providers: [Idempotency, LedgerRuleVersions, RuleVersions],
})
export class ClockRulesModule {}
