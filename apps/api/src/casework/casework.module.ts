import { Global, Module } from '@nestjs/common';
import { ClockRules } from './clock-rules';
import { ClockSteps } from './clock-steps';
import { CaseworkDoor } from './door';
import { LegalCalendar } from './legal-calendar';
import { Recount } from './recount';

const casework = [CaseworkDoor, ClockRules, ClockSteps, LegalCalendar, Recount];

@Global()
@Module({ providers: casework, exports: casework })
export class CaseworkModule {}
