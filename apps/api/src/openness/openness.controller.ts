import type { CellRecord, OpennessMatrix } from '@hutong/contract';
import { Body, Controller, Get, Headers, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Actor } from '../access/actor';
import { caseReaders } from '../access/case-roles';
import { CurrentActor, Roles } from '../access/decorators';
import { AnswersJson } from '../http/json';
import { localeOf } from '../http/locale';
import { TakesIdempotencyKey } from '../http/takes-idempotency-key';
import { CellRecords } from './cell-records';
import {
  CellQueryDto,
  CellRecordDto,
  MatrixExportQueryDto,
  MatrixQueryDto,
  OpennessMatrixDto,
  WriteCellChangeDto,
  WriteCellRetestDto,
} from './dto';
import { OpennessMatrices } from './matrices';
import { MatrixExport } from './matrix-export';

@ApiTags('openness')
@Controller('openness')
export class OpennessController {
  constructor(
    private readonly matrices: OpennessMatrices,
    private readonly cells: CellRecords,
    private readonly exports: MatrixExport,
  ) {}

  @Roles(...caseReaders)
  @Get()
  @ApiOperation({
    summary: 'The matrix of who opens to whom, with its whole history; platforms see their part',
  })
  @ApiOkResponse({ type: OpennessMatrixDto })
  show(@CurrentActor() actor: Actor, @Query() query: MatrixQueryDto): Promise<OpennessMatrix> {
    return this.matrices.show(actor, query);
  }

  @Roles(...caseReaders)
  @Get('export.csv')
  @ApiOperation({ summary: 'The matrix of a day as CSV (RFC 4180, UTF-8 with byte order mark)' })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  export(
    @CurrentActor() actor: Actor,
    @Query() query: MatrixExportQueryDto,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.exports.send(actor, query, localeOf(request), response);
  }

  @Roles(...caseReaders)
  @Get('cell')
  @ApiOperation({ summary: 'One relation in a scene, with everything that it stands on' })
  @ApiOkResponse({ type: CellRecordDto })
  cell(@CurrentActor() actor: Actor, @Query() query: CellQueryDto): Promise<CellRecord> {
    return this.cells.show(actor, query);
  }

  @Roles('officer', 'supervisor')
  @Post('changes')
  @AnswersJson()
  @ApiOperation({ summary: 'What state a relation has from a day on, and on what that stands' })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: CellRecordDto })
  change(
    @CurrentActor() actor: Actor,
    @Body() change: WriteCellChangeDto,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<string> {
    return this.cells.change(actor, change, key);
  }

  @Roles('officer', 'supervisor')
  @Post('retests')
  @AnswersJson()
  @ApiOperation({ summary: 'A spot check of a relation; one that fails undoes what was said of it' })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: CellRecordDto })
  retest(
    @CurrentActor() actor: Actor,
    @Body() retest: WriteCellRetestDto,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<string> {
    return this.cells.retest(actor, retest, key);
  }
}
