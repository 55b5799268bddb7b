import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { RectificationsModule } from '../rectifications/rectifications.module';
import { BatchRunner } from './batch-runner';
import { LineWork } from './line-work';
import { TaskBatchesController } from './task-batches.controller';
import { TaskBatchesService } from './task-batches.service';

@Module({
  imports: [AccessModule, RectificationsModule],
  controllers: [TaskBatchesController],
  providers: [BatchRunner, LineWork, TaskBatchesService],
})
export class TaskBatchesModule {}
