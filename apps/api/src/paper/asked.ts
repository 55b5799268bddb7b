import { locales } from '@hutong/casework';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

/** Absent: the language of the request. */
export const paperQuery = z.object({ locale: z.enum(locales).optional() });
export class PaperQueryDto extends createZodDto(paperQuery) {}

const binary = { schema: { type: 'string', format: 'binary' } } as const;
export const asPdf = { content: { 'application/pdf': binary } };
export const asSheet = {
  content: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': binary },
};
