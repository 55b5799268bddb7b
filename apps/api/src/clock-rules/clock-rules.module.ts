import { Module } from '@nestjs/common';
import { Idempotency } from '../http/idempotency';
import { ClockRulesController } from './clock-rules.controller';
import { RuleVersions } from './rule-versions';

@Module({ controllers: [ClockRulesController], providers: [Idempotency, RuleVersions] })
export class ClockRulesModule {}
