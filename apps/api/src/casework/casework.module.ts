import { Global, Module } from '@nestjs/common';
import { Idempotency } from '../http/idempotency';
import { ClockRules } from './clock-rules';
import { ClockSteps } from './clock-steps';
import { CaseworkDoor } from './door';
import { LedgerClockSteps } from './ledger/ledger-clock-steps';
import { LedgerDoor } from './ledger/ledger-door';
import { LedgerIntention } from './ledger/ledger-intention';
import { LedgerRules } from './ledger/ledger-rules';
import { Recurrence } from './ledger/recurrence';
import { LegalCalendar } from './legal-calendar';
import { Recount } from './recount';

const casework = [
  CaseworkDoor,
  ClockRules,
  ClockSteps,
  Idempotency,
  LedgerClockSteps,
  LedgerDoor,
  LedgerIntention,
  LedgerRules,
  LegalCalendar,
  Recount,
  Recurrence,
];

@Global()
@Module({ providers: casework, exports: casework })
export class CaseworkModule {}
