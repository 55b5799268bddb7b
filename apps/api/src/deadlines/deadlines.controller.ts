import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Actor } from '../access/actor';
import { caseReaders } from '../access/case-roles';
import { CurrentActor, Public, Roles } from '../access/decorators';
import { FloodBrake } from '../access/flood-brake';
import { AnswersJson, PathId } from '../http/json';
import { Calculator } from './calculator';
import { DeadlineLists } from './deadline-lists';
import { PathNumber } from './deadline-number';
import {
  BoardQueryDto,
  CalculationQueryDto,
  DeadlinePageDto,
  DeadlineQueryDto,
  DueBoardDto,
  DueDaysDto,
  DueDaysQueryDto,
  ExplainedDeadlineDto,
  ExplainedDeadlinesDto,
  ExplanationDto,
} from './dto';
import { Explanations } from './explanations';

const readers = [...caseReaders, 'complainant'] as const;

@ApiTags('deadlines')
@Controller()
export class DeadlinesController {
  constructor(
    private readonly lists: DeadlineLists,
    private readonly explanations: Explanations,
    private readonly calculator: Calculator,
    private readonly brake: FloodBrake,
  ) {}

  @Roles(...readers)
  @Get('deadlines')
  @AnswersJson()
  @ApiOperation({ summary: 'Running deadlines of the cases that the asker may see, the nearest first' })
  @ApiOkResponse({ type: DeadlinePageDto })
  list(@CurrentActor() actor: Actor, @Query() query: DeadlineQueryDto): Promise<string> {
    return this.lists.page(actor, query);
  }

  @Roles(...readers)
  @Get('deadlines/board')
  @ApiOperation({
    summary:
      'Running deadlines as numbers, each with the query of the list that it counts, exact up to 1,000',
  })
  @ApiOkResponse({ type: DueBoardDto })
  board(@CurrentActor() actor: Actor, @Query() query: BoardQueryDto): Promise<DueBoardDto> {
    return this.lists.board(actor, query);
  }

  @Roles(...readers)
  @Get('deadlines/days')
  @ApiOperation({ summary: 'How many running deadlines end on each day; days without any are left out' })
  @ApiOkResponse({ type: DueDaysDto })
  days(@CurrentActor() actor: Actor, @Query() query: DueDaysQueryDto): Promise<DueDaysDto> {
    return this.lists.days(actor, query);
  }

  @Public()
  @Get('deadlines/calculation')
  @ApiOperation({ summary: 'When something that begins now or then would be due, and why; for everybody' })
  @ApiOkResponse({ type: ExplanationDto })
  calculate(
    @CurrentActor() actor: Actor,
    @Query() query: CalculationQueryDto,
    @Req() request: Request,
  ): Promise<ExplanationDto> {
    this.brake.take(request, actor);
    return this.calculator.calculate(query);
  }

  @Roles(...readers)
  @Get('deadlines/:id')
  @ApiOperation({ summary: 'One deadline: every day that was counted, skipped or paused, and its steps' })
  @ApiOkResponse({ type: ExplainedDeadlineDto })
  show(@CurrentActor() actor: Actor, @PathNumber('id') id: string): Promise<ExplainedDeadlineDto> {
    return this.explanations.show(actor, id);
  }

  @Roles(...readers)
  @Get('complaints/:id/deadlines')
  @ApiOperation({ summary: 'The deadlines of a complaint, explained: running ones first, the newest first' })
  @ApiOkResponse({ type: ExplainedDeadlinesDto })
  ofComplaint(@CurrentActor() actor: Actor, @PathId('id') id: string): Promise<ExplainedDeadlinesDto> {
    return this.explanations.ofComplaint(actor, id);
  }
}
