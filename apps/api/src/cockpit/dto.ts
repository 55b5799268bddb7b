import { cockpit, reportQuery } from '@hutong/contract';
import { createZodDto } from 'nestjs-zod';
import { paperQuery } from '../paper/asked';

export class CockpitDto extends createZodDto(cockpit) {}
export class ReportQueryDto extends createZodDto(reportQuery.extend(paperQuery.shape)) {}
