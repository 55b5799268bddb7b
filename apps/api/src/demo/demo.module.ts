import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { CampaignsModule } from '../campaigns/campaigns.module';
import { CommitmentsModule } from '../commitments/commitments.module';
import { ComplaintsModule } from '../complaints/complaints.module';
import { StorageModule } from '../files/storage/storage.module';
import { OpennessModule } from '../openness/openness.module';
import { RectificationsModule } from '../rectifications/rectifications.module';
import { DemoLoader } from './load';
import { DemoCases } from './load/demo-cases';
import { DemoEvidence } from './load/demo-evidence';
import { DemoLedger } from './load/demo-ledger';
import { DemoPeople } from './load/demo-people';
import { DemoTasks } from './load/demo-tasks';

/** The demo: invented people and complaints for an installation that is to be looked at. */
@Module({
  imports: [
    AccessModule,
    CampaignsModule,
    CommitmentsModule,
    ComplaintsModule,
    OpennessModule,
    RectificationsModule,
    StorageModule,
  ],
  providers: [DemoLoader, DemoPeople, DemoEvidence, DemoCases, DemoLedger, DemoTasks],
  exports: [DemoLoader],
})
export class DemoModule {}
