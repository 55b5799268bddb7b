import { type CampaignRecord, campaignTransition, type CampaignTransition } from '@hutong/contract';
import { Body, Controller, Get, Headers, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor';
import { caseReaders } from '../access/case-roles';
import { CurrentActor, Roles } from '../access/decorators';
import { AnswersJson, BodyOf, PathId } from '../http/json';
import { TakesIdempotencyKey } from '../http/takes-idempotency-key';
import { CampaignRecords } from './campaign-records';
import { CampaignsService } from './campaigns.service';
import { CampaignListDto, CampaignRecordDto, WriteCampaignDto } from './dto';

@ApiTags('campaigns')
@Controller('campaigns')
export class CampaignsController {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly records: CampaignRecords,
  ) {}

  @Roles(...caseReaders)
  @Get()
  @ApiOperation({ summary: 'Campaigns; of platforms, those that have started' })
  @ApiOkResponse({ type: CampaignListDto })
  list(@CurrentActor() actor: Actor): Promise<CampaignListDto> {
    return this.records.list(actor);
  }

  @Roles('officer', 'supervisor')
  @Post()
  @AnswersJson()
  @ApiOperation({ summary: 'Prepare a campaign, new or as a copy; nobody outside the regulator sees it yet' })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: CampaignRecordDto })
  prepare(
    @CurrentActor() actor: Actor,
    @Body() campaign: WriteCampaignDto,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<string> {
    return this.campaigns.prepare(actor, campaign, key);
  }

  @Roles(...caseReaders)
  @Get(':id')
  @ApiOperation({
    summary: 'One campaign: phases, the tree of problems with what is listed under each, participants',
  })
  @ApiOkResponse({ type: CampaignRecordDto })
  show(@CurrentActor() actor: Actor, @PathId('id') id: string): Promise<CampaignRecord> {
    return this.records.show(actor, id);
  }

  @Roles('officer', 'supervisor')
  @Post(':id/transitions')
  @AnswersJson()
  @ApiOperation({ summary: 'Change a campaign, start it, close it; the record says what is offered' })
  @TakesIdempotencyKey()
  @ApiBody({ schema: { $ref: '#/components/schemas/CampaignTransition' } })
  @ApiCreatedResponse({ type: CampaignRecordDto })
  transition(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @BodyOf(campaignTransition) request: CampaignTransition,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<string> {
    return this.campaigns.transition(actor, id, request, key);
  }
}
