import { campaignList, campaignRecord, writeCampaign } from '@hutong/contract';
import { createZodDto } from 'nestjs-zod';

export class CampaignListDto extends createZodDto(campaignList) {}
export class CampaignRecordDto extends createZodDto(campaignRecord) {}
export class WriteCampaignDto extends createZodDto(writeCampaign) {}
