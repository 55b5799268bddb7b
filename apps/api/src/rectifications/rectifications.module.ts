import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { FilesModule } from '../files/files.module';
import { ComplaintOrders } from './complaint-orders';
import { TaskExport } from './export';
import { Linking } from './linking';
import { TaskLists } from './lists';
import { RecurrenceWatch } from './recurrence-watch';
import { RectificationsService } from './rectifications.service';
import { TaskRecords } from './records';
import { Settling } from './settling';
import { TaskAssignments } from './task-assignments';
import { TaskListsController } from './task-lists.controller';
import { TaskRequests } from './task-requests';
import { TaskSteps } from './task-steps';
import { TasksController } from './tasks.controller';

@Module({
  imports: [AccessModule, FilesModule],
  // Lists first: `board` is no identifier.
  controllers: [TaskListsController, TasksController],
  providers: [
    ComplaintOrders,
    Linking,
    RectificationsService,
    RecurrenceWatch,
    Settling,
    TaskAssignments,
    TaskExport,
    TaskLists,
    TaskRecords,
    TaskRequests,
    TaskSteps,
  ],
  exports: [ComplaintOrders, RectificationsService, TaskLists, TaskRecords],
})
export class RectificationsModule {}
