import { type TaskTransition, taskTransition, type WriteTask, writeTask } from '@hutong/contract';
import { Body, Controller, Delete, Get, Headers, Post, Put } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor';
import { caseParties, caseReaders } from '../access/case-roles';
import { CurrentActor, Roles } from '../access/decorators';
import { AnswersJson, BodyOf, PathId } from '../http/json';
import { TakesIdempotencyKey } from '../http/takes-idempotency-key';
import { AssignTaskDto, LedgerNoteDto, LinkComplaintsDto, TaskRecordDto } from './dto';
import { TaskRecords } from './records';
import { TaskAssignments } from './task-assignments';
import { TaskRequests } from './task-requests';

@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly requests: TaskRequests,
    private readonly records: TaskRecords,
    private readonly assignments: TaskAssignments,
  ) {}

  @Roles('officer', 'supervisor')
  @Post()
  @AnswersJson()
  @ApiOperation({ summary: 'A new item of the ledger for one platform: listed, or drafted as an order' })
  @TakesIdempotencyKey()
  @ApiBody({ schema: { $ref: '#/components/schemas/WriteTask' } })
  @ApiCreatedResponse({ type: TaskRecordDto })
  open(
    @CurrentActor() actor: Actor,
    @BodyOf(writeTask) wish: WriteTask,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<string> {
    return this.requests.open(actor, wish, key);
  }

  @Roles(...caseReaders)
  @Get(':id')
  @AnswersJson()
  @ApiOperation({ summary: 'One task with its history, clocks, files, and the actions offered now' })
  @ApiOkResponse({ type: TaskRecordDto })
  show(@CurrentActor() actor: Actor, @PathId('id') id: string): Promise<string> {
    return this.records.show(actor, id);
  }

  @Roles(...caseParties)
  @Post(':id/transitions')
  @AnswersJson()
  @ApiOperation({ summary: 'One action of the workflow; the record says which are offered' })
  @TakesIdempotencyKey()
  @ApiBody({ schema: { $ref: '#/components/schemas/TaskTransition' } })
  @ApiCreatedResponse({ type: TaskRecordDto })
  transition(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @BodyOf(taskTransition) request: TaskTransition,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<string> {
    return this.requests.transition(actor, id, request, key);
  }

  @Roles('officer', 'supervisor')
  @Post(':id/complaints')
  @AnswersJson()
  @ApiOperation({ summary: 'Link complaints about the task’s platform' })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: TaskRecordDto })
  link(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @Body() { complaints }: LinkComplaintsDto,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<string> {
    return this.requests.link(actor, id, complaints, key);
  }

  @Roles('officer', 'supervisor')
  @Delete(':id/complaints/:complaint')
  @AnswersJson()
  @ApiOperation({ summary: 'Take a complaint off a task' })
  @ApiOkResponse({ type: TaskRecordDto })
  unlink(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @PathId('complaint') complaint: string,
  ): Promise<string> {
    return this.requests.unlink(actor, id, complaint);
  }

  @Roles(...caseParties)
  @Post(':id/notes')
  @AnswersJson()
  @ApiOperation({ summary: 'A note that only one’s own side reads' })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: TaskRecordDto })
  note(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @Body() note: LedgerNoteDto,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<string> {
    return this.requests.note(actor, id, note, key);
  }

  @Roles(...caseParties)
  @Put(':id/assignee')
  @AnswersJson()
  @ApiOperation({ summary: 'Give the task to somebody of one’s own side' })
  @ApiOkResponse({ type: TaskRecordDto })
  assign(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @Body() { person }: AssignTaskDto,
  ): Promise<string> {
    return this.assignments.give(actor, id, person);
  }
}
