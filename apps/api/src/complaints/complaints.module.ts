import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { FloodBrake } from '../access/flood-brake';
import { FilesModule } from '../files/files.module';
import { RectificationsModule } from '../rectifications/rectifications.module';
import { Idempotency } from '../http/idempotency';
import { AssignmentService } from './assignments';
import { ComplaintsController } from './complaints.controller';
import { ComplaintsService } from './complaints.service';
import { ComplaintExport } from './export';
import { Filing } from './filing';
import { ComplaintLists } from './lists';
import { Platforms } from './platforms';
import { ComplaintRecords } from './records';
import { Search } from './search';

@Module({
  imports: [AccessModule, FilesModule, RectificationsModule],
  controllers: [ComplaintsController],
  providers: [
    AssignmentService,
    ComplaintExport,
    ComplaintLists,
    ComplaintRecords,
    ComplaintsService,
    Filing,
    FloodBrake,
    Idempotency,
    Platforms,
    Search,
  ],
  exports: [AssignmentService, ComplaintLists, ComplaintsService, Filing],
})
export class ComplaintsModule {}
