import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { ComplaintsModule } from '../complaints/complaints.module';
import { StorageModule } from '../files/storage/storage.module';
import { DemoLoader } from './load';
import { DemoCases } from './load/demo-cases';
import { DemoEvidence } from './load/demo-evidence';
import { DemoPeople } from './load/demo-people';

/** The demo: invented people and complaints for an installation that is to be looked at. */
@Module({
  imports: [AccessModule, ComplaintsModule, StorageModule],
  providers: [DemoLoader, DemoPeople, DemoEvidence, DemoCases],
  exports: [DemoLoader],
})
export class DemoModule {}
