import { type CommitmentTransition, commitmentTransition } from '@hutong/contract';
import { Body, Controller, Get, Headers, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Actor } from '../access/actor';
import { caseParties, caseReaders } from '../access/case-roles';
import { CurrentActor, Roles } from '../access/decorators';
import { AnswersJson, BodyOf, PathId } from '../http/json';
import { localeOf } from '../http/locale';
import { TakesIdempotencyKey } from '../http/takes-idempotency-key';
import {
  CommitmentFiltersDto,
  CommitmentNoteDto,
  CommitmentPageDto,
  CommitmentQueryDto,
  CommitmentRecordDto,
  WriteCommitmentDto,
} from './dto';
import { CommitmentLists } from './lists';
import { CommitmentRecords } from './records';

@ApiTags('commitments')
@Controller('commitments')
export class CommitmentsController {
  constructor(
    private readonly records: CommitmentRecords,
    private readonly lists: CommitmentLists,
  ) {}

  @Roles(...caseReaders)
  @Get()
  @AnswersJson()
  @ApiOperation({ summary: 'Commitments that the asker may see: filtered, sorted, page by page' })
  @ApiOkResponse({ type: CommitmentPageDto })
  list(@CurrentActor() actor: Actor, @Query() query: CommitmentQueryDto): Promise<string> {
    return this.lists.page(actor, query);
  }

  @Roles(...caseReaders)
  @Get('export.csv')
  @ApiOperation({
    summary: 'The whole filtered list as CSV (RFC 4180, UTF-8 with byte order mark), streamed',
  })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  export(
    @CurrentActor() actor: Actor,
    @Query() query: CommitmentFiltersDto,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.lists.send(actor, query, localeOf(request), response);
  }

  @Roles('lead', 'officer', 'supervisor')
  @Post()
  @AnswersJson()
  @ApiOperation({
    summary: 'Record what a platform has promised; a platform’s lead reports one of their own',
  })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: CommitmentRecordDto })
  announce(
    @CurrentActor() actor: Actor,
    @Body() commitment: WriteCommitmentDto,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<string> {
    return this.records.announce(actor, commitment, key);
  }

  @Roles(...caseReaders)
  @Get(':id')
  @AnswersJson()
  @ApiOperation({ summary: 'One commitment; of another platform’s published one only what is promised' })
  @ApiOkResponse({ type: CommitmentRecordDto })
  show(@CurrentActor() actor: Actor, @PathId('id') id: string): Promise<string> {
    return this.records.show(actor, id);
  }

  @Roles(...caseReaders)
  @Post(':id/transitions')
  @AnswersJson()
  @ApiOperation({ summary: 'One action of the workflow; the record says which are offered' })
  @TakesIdempotencyKey()
  @ApiBody({ schema: { $ref: '#/components/schemas/CommitmentTransition' } })
  @ApiCreatedResponse({ type: CommitmentRecordDto })
  transition(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @BodyOf(commitmentTransition) request: CommitmentTransition,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<string> {
    return this.records.transition(actor, id, request, key);
  }

  @Roles(...caseParties)
  @Post(':id/notes')
  @AnswersJson()
  @ApiOperation({ summary: 'A note that only one’s own side reads' })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: CommitmentRecordDto })
  note(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @Body() note: CommitmentNoteDto,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<string> {
    return this.records.note(actor, id, note, key);
  }
}
