import { clockRule, ledgerRule, writeClockRule, writeLedgerRule } from '@hutong/contract';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class ClockRuleDto extends createZodDto(clockRule) {}
export class ClockRulesDto extends createZodDto(
  z.object({ items: z.array(clockRule) }).meta({ id: 'ClockRules' }),
) {}
export class WriteClockRuleDto extends createZodDto(writeClockRule) {}
export class LedgerRuleDto extends createZodDto(ledgerRule) {}
export class LedgerRulesDto extends createZodDto(
  z.object({ items: z.array(ledgerRule) }).meta({ id: 'LedgerRules' }),
) {}
export class WriteLedgerRuleDto extends createZodDto(writeLedgerRule) {}
