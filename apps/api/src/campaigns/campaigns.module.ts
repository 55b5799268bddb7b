import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module';
import { RectificationsModule } from '../rectifications/rectifications.module';
import { CampaignRecords } from './campaign-records';
import { CampaignsController } from './campaigns.controller';
import { CampaignsService } from './campaigns.service';
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
    SelfInspectionOpening,
    SelfInspectionRecords,
    SelfInspectionsService,
  ],
  exports: [CampaignRecords, CampaignsService, SelfInspectionsService],
})
export class CampaignsModule {}
