import { writeTaskBatch, type WriteTaskBatch } from '@hutong/contract';
import { Controller, Get, Headers, HttpCode, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Actor } from '../access/actor';
import { CurrentActor, Roles } from '../access/decorators';
import { AnswersJson, BodyOf, PathId } from '../http/json';
import { localeOf } from '../http/locale';
import { TakesIdempotencyKey } from '../http/takes-idempotency-key';
import { TaskBatchDto, TaskBatchesDto } from './dto';
import { TaskBatchesService } from './task-batches.service';

@ApiTags('task-batches')
@Roles('officer', 'supervisor')
@Controller('task-batches')
export class TaskBatchesController {
  constructor(private readonly batches: TaskBatchesService) {}

  @Post()
  @HttpCode(202)
  @AnswersJson()
  @ApiOperation({ summary: 'Draft or issue up to 500 tasks; each for itself, one failure stops no other' })
  @TakesIdempotencyKey()
  @ApiBody({ schema: { $ref: '#/components/schemas/WriteTaskBatch' } })
  @ApiAcceptedResponse({ type: TaskBatchDto })
  ask(
    @CurrentActor() actor: Actor,
    @BodyOf(writeTaskBatch) wish: WriteTaskBatch,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: Request,
  ): Promise<string> {
    return this.batches.ask(actor, wish, key, localeOf(request));
  }

  @Get()
  @ApiOperation({ summary: 'One’s own batches, the newest twenty' })
  @ApiOkResponse({ type: TaskBatchesDto })
  newest(@CurrentActor() actor: Actor, @Req() request: Request): Promise<TaskBatchesDto> {
    return this.batches.newest(actor, localeOf(request));
  }

  @Get(':id')
  @ApiOperation({ summary: 'How far a batch is, and what failed, line by line' })
  @ApiOkResponse({ type: TaskBatchDto })
  show(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @Req() request: Request,
  ): Promise<TaskBatchDto> {
    return this.batches.show(actor, id, localeOf(request));
  }

  @Post(':id/cancellation')
  @HttpCode(200)
  @AnswersJson()
  @ApiOperation({ summary: 'Stop what waits; what is done stays done' })
  @TakesIdempotencyKey()
  @ApiOkResponse({ type: TaskBatchDto })
  cancel(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: Request,
  ): Promise<string> {
    return this.batches.cancel(actor, id, key, localeOf(request));
  }
}
