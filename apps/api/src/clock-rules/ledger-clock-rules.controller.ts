import { staffRoles } from '@hutong/casework';
import type { LedgerRuleShape } from '@hutong/contract';
import { Body, Controller, Get, Headers, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor';
import { CurrentActor, Roles } from '../access/decorators';
import { TakesIdempotencyKey } from '../http/takes-idempotency-key';
import { LedgerRuleDto, LedgerRulesDto, WriteLedgerRuleDto } from './dto';
import { LedgerRuleVersions } from './ledger-rule-versions';

@ApiTags('clock rules')
@Controller('ledger-clock-rules')
export class LedgerClockRulesController {
  constructor(private readonly rules: LedgerRuleVersions) {}

  @Roles(...staffRoles)
  @Get()
  @ApiOperation({ summary: 'All versions of the clock rules of tasks and commitments, the newest first' })
  @ApiOkResponse({ type: LedgerRulesDto })
  list(@CurrentActor() actor: Actor): Promise<{ items: LedgerRuleShape[] }> {
    return this.rules.list(actor);
  }

  @Roles('administrator')
  @Post()
  @ApiOperation({ summary: 'Add the next version of such a rule, for clocks that begin on a later day' })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: LedgerRuleDto })
  add(
    @CurrentActor() actor: Actor,
    @Body() body: WriteLedgerRuleDto,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<LedgerRuleShape> {
    return this.rules.add(actor, body, key);
  }
}
