import { type FileComplaint, transition, type TransitionRequest } from '@hutong/contract';
import { Body, Controller, Get, Headers, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Actor } from '../access/actor';
import { caseParties, caseReaders } from '../access/case-roles';
import { CurrentActor, Public, Roles } from '../access/decorators';
import { FloodBrake } from '../access/flood-brake';
import { AnswersJson, BodyOf, jsonType, PathId } from '../http/json';
import { localeOf } from '../http/locale';
import { TakesIdempotencyKey } from '../http/takes-idempotency-key';
import { AssignmentService } from './assignments';
import { ComplaintsService } from './complaints.service';
import {
  AssignDto,
  AssignedDto,
  ComplaintFiltersDto,
  ComplaintPageDto,
  ComplaintQueryDto,
  ComplaintRecordDto,
  EventPageDto,
  EventQueryDto,
  FileComplaintDto,
  ReceiptDto,
  SimilarDto,
  SimilarQueryDto,
  WriteStatementDto,
} from './dto';
import { ComplaintExport } from './export';
import { ComplaintLists } from './lists';
import { ComplaintRecords } from './records';

@ApiTags('complaints')
@Controller('complaints')
export class ComplaintsController {
  constructor(
    private readonly complaints: ComplaintsService,
    private readonly records: ComplaintRecords,
    private readonly lists: ComplaintLists,
    private readonly exports: ComplaintExport,
    private readonly assignments: AssignmentService,
    private readonly brake: FloodBrake,
  ) {}

  @Public()
  @Post()
  @AnswersJson()
  @ApiOperation({
    summary: 'File a complaint, with or without an account; officers file on behalf of somebody',
  })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: ReceiptDto })
  file(
    @CurrentActor() actor: Actor,
    @Body() filing: FileComplaintDto,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: Request,
  ): Promise<string> {
    this.brake.take(request, actor);
    const inTheirLanguage: FileComplaint = { ...filing, locale: filing.locale ?? localeOf(request) };
    return this.complaints.file(actor, inTheirLanguage, key);
  }

  @Roles(...caseReaders)
  @Get()
  @AnswersJson()
  @ApiOperation({ summary: 'Complaints that the asker may see: filtered, sorted, page by page' })
  @ApiOkResponse({ type: ComplaintPageDto })
  list(@CurrentActor() actor: Actor, @Query() query: ComplaintQueryDto): Promise<string> {
    return this.lists.page(actor, query);
  }

  @Public()
  @Get('similar')
  @ApiOperation({
    summary: 'What is already known of a link: open cases, and what the platform has answered in public',
  })
  @ApiOkResponse({ type: SimilarDto })
  similar(@Query() query: SimilarQueryDto): Promise<SimilarDto> {
    return this.lists.similar(query);
  }

  @Roles(...caseReaders)
  @Get('export.csv')
  @ApiOperation({
    summary: 'The whole filtered list as CSV (RFC 4180, UTF-8 with byte order mark), streamed',
  })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  export(
    @CurrentActor() actor: Actor,
    @Query() query: ComplaintFiltersDto,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.exports.send(actor, query, localeOf(request), response);
  }

  @Roles(...caseParties)
  @Post('assignments')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Give up to 200 complaints to somebody of one’s own side; each says what became of it',
  })
  @ApiOkResponse({ type: AssignedDto })
  assign(@CurrentActor() actor: Actor, @Body() wish: AssignDto): Promise<AssignedDto> {
    return this.assignments.assign(actor, wish);
  }

  @Roles(...caseReaders, 'complainant')
  @Get(':id')
  @AnswersJson()
  @ApiOperation({
    summary: 'One complaint as the asker’s side sees it, with its timeline and the actions offered now',
  })
  @ApiOkResponse({ type: ComplaintRecordDto })
  show(@CurrentActor() actor: Actor, @PathId('id') id: string): Promise<string> {
    return this.records.show(actor, id);
  }

  @Roles(...caseReaders, 'complainant')
  @Get(':id/events')
  @AnswersJson()
  @ApiOperation({ summary: 'The history, oldest first, page by page' })
  @ApiOkResponse({ type: EventPageDto })
  events(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @Query() query: EventQueryDto,
  ): Promise<string> {
    return this.lists.events(actor, id, query);
  }

  @Roles(...caseReaders)
  @Get(':id/neighbours')
  @ApiOperation({ summary: 'The complaints before and after this one in a filtered list' })
  neighbours(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @Query() query: ComplaintFiltersDto,
  ): Promise<{ previous: string | null; next: string | null }> {
    return this.lists.neighbours(actor, id, query);
  }

  @Roles(...caseReaders, 'complainant')
  @Post(':id/transitions')
  @ApiOperation({ summary: 'One action of the workflow; the record says which are offered' })
  @TakesIdempotencyKey()
  @ApiBody({ schema: { $ref: '#/components/schemas/Transition' } })
  @ApiCreatedResponse({ type: ComplaintRecordDto })
  @ApiNoContentResponse({ description: 'Done; the case is out of the asker’s sight now (notOurs)' })
  async transition(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @BodyOf(transition) request: TransitionRequest,
    @Headers('idempotency-key') key: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    created(response, await this.complaints.transition(actor, id, request, key));
  }

  @Roles('handler', 'lead', 'officer', 'supervisor', 'complainant')
  @Post(':id/statements')
  @ApiOperation({
    summary: 'A statement of one’s side, or with `internal` a note that only one’s own side reads',
  })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: ComplaintRecordDto })
  async state(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @Body() statement: WriteStatementDto,
    @Headers('idempotency-key') key: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    created(response, await this.complaints.state(actor, id, statement, key));
  }
}

function created(response: Response, record: string | null): void {
  if (record === null) response.status(204).end();
  else response.status(201).type(jsonType).send(record);
}
