import {
  boardQuery,
  calculationQuery,
  deadline,
  deadlineQuery,
  dueBoard,
  dueDays,
  dueDaysQuery,
  explainedDeadline,
  explanation,
  page,
} from '@hutong/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class DeadlineQueryDto extends createZodDto(deadlineQuery) {}
export class DeadlinePageDto extends createZodDto(page(deadline).meta({ id: 'DeadlinePage' })) {}
export class ExplainedDeadlineDto extends createZodDto(explainedDeadline) {}
export class ExplainedDeadlinesDto extends createZodDto(
  z.object({ items: z.array(explainedDeadline) }).meta({ id: 'ExplainedDeadlines' }),
) {}
export class BoardQueryDto extends createZodDto(boardQuery) {}
export class DueBoardDto extends createZodDto(dueBoard) {}
export class DueDaysQueryDto extends createZodDto(dueDaysQuery) {}
export class DueDaysDto extends createZodDto(dueDays) {}
export class CalculationQueryDto extends createZodDto(calculationQuery) {}
export class ExplanationDto extends createZodDto(explanation) {}
