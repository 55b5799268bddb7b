import { cockpit, reportQuery } from '@hutong/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class CockpitDto extends createZodDto(cockpit) {}
/** `locale`: absent, the language of the request. */
export const paperQuery = z.object({ locale: z.enum(['zh', 'en']).optional() });
export class PaperQueryDto extends createZodDto(paperQuery) {}
export class ReportQueryDto extends createZodDto(reportQuery.extend(paperQuery.shape)) {}
