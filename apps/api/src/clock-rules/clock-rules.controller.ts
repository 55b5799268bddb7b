import type { ClockRuleShape } from '@hutong/contract';
import { Body, Controller, Get, Headers, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor';
import { CurrentActor, Public, Roles } from '../access/decorators';
import { TakesIdempotencyKey } from '../http/takes-idempotency-key';
import { ClockRuleDto, ClockRulesDto, WriteClockRuleDto } from './dto';
import { RuleVersions } from './rule-versions';

@ApiTags('clock rules')
@Controller('clock-rules')
export class ClockRulesController {
  constructor(private readonly rules: RuleVersions) {}

  @Public()
  @Get()
  @ApiOperation({ summary: 'All versions of all clock rules, of each the newest first' })
  @ApiOkResponse({ type: ClockRulesDto })
  list(@CurrentActor() actor: Actor): Promise<{ items: ClockRuleShape[] }> {
    return this.rules.list(actor);
  }

  @Roles('administrator')
  @Post()
  @ApiOperation({ summary: 'Add the next version of a rule, for clocks that begin on a later day' })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: ClockRuleDto })
  add(
    @CurrentActor() actor: Actor,
    @Body() body: WriteClockRuleDto,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<ClockRuleShape> {
    return this.rules.add(actor, body, key);
  }
}
