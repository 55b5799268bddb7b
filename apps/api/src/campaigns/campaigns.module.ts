import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module';
import { Idempotency } from '../http/idempotency';
import { CampaignRecords } from './campaign-records';
import { CampaignsController } from './campaigns.controller';
import { CampaignsService } from './campaigns.service';
import { LedgerIntention } from './ledger-intention';
import { SelfInspectionOpening } from './self-inspections/opening';
import { SelfInspectionRecords } from './self-inspections/self-inspection-records';

@Module({
  imports: [FilesModule],
  controllers: [CampaignsController],
  providers: [
    CampaignRecords,
    CampaignsService,
    Idempotency,
    LedgerIntention,
    SelfInspectionOpening,
    SelfInspectionRecords,
  ],
  exports: [CampaignRecords, CampaignsService],
})
export class CampaignsModule {}
