import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Actor } from '../access/actor';
import { caseReaders } from '../access/case-roles';
import { CurrentActor, Roles } from '../access/decorators';
import { AnswersJson } from '../http/json';
import { localeOf } from '../http/locale';
import {
  TaskBoardDto,
  TaskExportQueryDto,
  TaskFiltersDto,
  TaskPageDto,
  TaskQueryDto,
  TaskTimelineDto,
  TaskTimelineQueryDto,
} from './dto';
import { TaskExport } from './export';
import { TaskLists } from './lists';

@ApiTags('tasks')
@Roles(...caseReaders)
@Controller('tasks')
export class TaskListsController {
  constructor(
    private readonly lists: TaskLists,
    private readonly exports: TaskExport,
  ) {}

  @Get()
  @AnswersJson()
  @ApiOperation({ summary: 'Items of the ledger that the asker may see: filtered, sorted, page by page' })
  @ApiOkResponse({ type: TaskPageDto })
  list(@CurrentActor() actor: Actor, @Query() query: TaskQueryDto): Promise<string> {
    return this.lists.page(actor, query);
  }

  @Get('board')
  @AnswersJson()
  @ApiOperation({ summary: 'A column for each state, with its numbers and its first twenty items' })
  @ApiOkResponse({ type: TaskBoardDto })
  board(@CurrentActor() actor: Actor, @Query() filters: TaskFiltersDto): Promise<string> {
    return this.lists.board(actor, filters);
  }

  @Get('timeline')
  @AnswersJson()
  @ApiOperation({ summary: 'The ledger of a campaign over its days, for a chart of bars' })
  @ApiOkResponse({ type: TaskTimelineDto })
  timeline(@CurrentActor() actor: Actor, @Query() query: TaskTimelineQueryDto): Promise<string> {
    return this.lists.timeline(actor, query);
  }

  @Get('export.csv')
  @ApiOperation({
    summary: 'The whole filtered ledger as CSV (RFC 4180, UTF-8 with byte order mark), streamed',
  })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  csv(
    @CurrentActor() actor: Actor,
    @Query() query: TaskExportQueryDto,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.exports.csv(actor, query, localeOf(request), response);
  }

  @Get('export.xlsx')
  @ApiOperation({ summary: 'The whole filtered ledger as a workbook, streamed' })
  @ApiOkResponse({
    content: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
        schema: { type: 'string', format: 'binary' },
      },
    },
  })
  xlsx(
    @CurrentActor() actor: Actor,
    @Query() query: TaskExportQueryDto,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.exports.xlsx(actor, query, localeOf(request), response);
  }
}
