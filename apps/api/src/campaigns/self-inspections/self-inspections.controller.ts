import {
  type SelfInspectionRecord,
  selfInspectionTransition,
  type SelfInspectionTransition,
} from '@hutong/contract';
import { Controller, Get, Headers, Post, Query } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../access/actor';
import { caseReaders } from '../../access/case-roles';
import { CurrentActor, Roles } from '../../access/decorators';
import { AnswersJson, BodyOf, PathId } from '../../http/json';
import { TakesIdempotencyKey } from '../../http/takes-idempotency-key';
import { SelfInspectionPageDto, SelfInspectionQueryDto, SelfInspectionRecordDto } from './dto';
import { SelfInspectionRecords } from './self-inspection-records';
import { SelfInspectionsService } from './self-inspections.service';

@ApiTags('self-inspections')
@Controller('self-inspections')
export class SelfInspectionsController {
  constructor(
    private readonly selfInspections: SelfInspectionsService,
    private readonly records: SelfInspectionRecords,
  ) {}

  @Roles(...caseReaders)
  @Get()
  @AnswersJson()
  @ApiOperation({ summary: 'Self-inspections that the asker may see: filtered, page by page' })
  @ApiOkResponse({ type: SelfInspectionPageDto })
  list(@CurrentActor() actor: Actor, @Query() query: SelfInspectionQueryDto): Promise<string> {
    return this.records.page(actor, query);
  }

  @Roles(...caseReaders)
  @Get(':id')
  @ApiOperation({ summary: 'What a platform found in one scenario, with its files and its history' })
  @ApiOkResponse({ type: SelfInspectionRecordDto })
  show(@CurrentActor() actor: Actor, @PathId('id') id: string): Promise<SelfInspectionRecord> {
    return this.records.show(actor, id);
  }

  @Roles(...caseReaders)
  @Post(':id/transitions')
  @AnswersJson()
  @ApiOperation({ summary: 'Save, hand in, check or return; the record says what is offered' })
  @TakesIdempotencyKey()
  @ApiBody({ schema: { $ref: '#/components/schemas/SelfInspectionTransition' } })
  @ApiCreatedResponse({ type: SelfInspectionRecordDto })
  transition(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @BodyOf(selfInspectionTransition) request: SelfInspectionTransition,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<string> {
    return this.selfInspections.transition(actor, id, request, key);
  }
}
