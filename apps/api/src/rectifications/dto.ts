import {
  assignTask,
  ledgerNote,
  linkComplaints,
  page,
  taskBoard,
  taskFilters,
  taskQuery,
  taskRecord,
  taskSummary,
  taskTimeline,
  taskTimelineQuery,
} from '@hutong/contract';
import { createZodDto } from 'nestjs-zod';

export class TaskQueryDto extends createZodDto(taskQuery) {}
export class TaskFiltersDto extends createZodDto(taskFilters) {}
export class TaskExportQueryDto extends createZodDto(taskFilters.extend({ sort: taskQuery.shape.sort })) {}
export class TaskTimelineQueryDto extends createZodDto(taskTimelineQuery) {}
export class TaskPageDto extends createZodDto(page(taskSummary).meta({ id: 'TaskPage' })) {}
export class TaskRecordDto extends createZodDto(taskRecord) {}
export class TaskBoardDto extends createZodDto(taskBoard) {}
export class TaskTimelineDto extends createZodDto(taskTimeline) {}
export class LinkComplaintsDto extends createZodDto(linkComplaints) {}
export class AssignTaskDto extends createZodDto(assignTask) {}
export class LedgerNoteDto extends createZodDto(ledgerNote) {}
