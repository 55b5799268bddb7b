import { page, selfInspectionQuery, selfInspectionRecord, selfInspectionSummary } from '@hutong/contract';
import { createZodDto } from 'nestjs-zod';

export class SelfInspectionQueryDto extends createZodDto(selfInspectionQuery) {}
export class SelfInspectionPageDto extends createZodDto(
  page(selfInspectionSummary).meta({ id: 'SelfInspectionPage' }),
) {}
export class SelfInspectionRecordDto extends createZodDto(selfInspectionRecord) {}
