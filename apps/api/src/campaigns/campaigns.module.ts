import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module';
import { Idempotency } from '../http/idempotency';
import { RectificationsModule } from '../rectifications/rectifications.module';
import { CampaignRecords } from './campaign-records';
import { CampaignsController } from './campaigns.controller';
import { CampaignsService } from './campaigns.service';
import { LedgerIntention } from './ledger-intention';
import { SelfInspectionOpening } from './self-inspections/opening';
import { SelfInspectionRecords } from './self-inspections/self-inspection-records';
import { SelfInspectionsController } from './self-inspections/self-inspections.controller';
import { SelfInspectionsService } from './self-inspections/self-inspections.service';

@Module({
  imports: [FilesModule, RectificationsModule],
  controllers: [CampaignsController, SelfInspectionsController],
  providers: [
    CampaignRecords,
    CampaignsService,
    Idempotency,
    LedgerIntention,
    SelfInspectionOpening,
    SelfInspectionRecords,
    SelfInspectionsService,
  ],
  exports: [CampaignRecords, CampaignsService, SelfInspectionsService],
})
export class CampaignsModule {}
