import { Global, Module } from '@nestjs/common';
import { CaseworkDoor } from './door';
import { LegalCalendar } from './legal-calendar';

@Global()
@Module({ providers: [CaseworkDoor, LegalCalendar], exports: [CaseworkDoor, LegalCalendar] })
export class CaseworkModule {}
