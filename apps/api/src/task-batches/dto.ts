import { taskBatch } from '@hutong/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class TaskBatchDto extends createZodDto(taskBatch) {}
export class TaskBatchesDto extends createZodDto(
  z
    .object({ items: z.array(taskBatch).describe('One’s own, the newest twenty') })
    .meta({ id: 'TaskBatches' }),
) {}
