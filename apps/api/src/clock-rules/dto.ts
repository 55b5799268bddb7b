import { clockRule, writeClockRule } from '@hutong/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class ClockRuleDto extends createZodDto(clockRule) {}
export class ClockRulesDto extends createZodDto(
  z.object({ items: z.array(clockRule) }).meta({ id: 'ClockRules' }),
) {}
export class WriteClockRuleDto extends createZodDto(writeClockRule) {}
