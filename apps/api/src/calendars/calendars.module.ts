import { Module } from '@nestjs/common';
import { Idempotency } from '../http/idempotency';
import { Alarms } from './alarms';
import { CalendarsController } from './calendars.controller';
import { Editions } from './editions';
import { EditionsController } from './editions.controller';
import { Previews } from './previews';
import { ReachedDays } from './reached-days';
import { ReachedDaysController } from './reached-days.controller';
import { Recounting } from './recounting';

@Module({
  controllers: [CalendarsController, EditionsController, ReachedDaysController],
  providers: [Alarms, Editions, Idempotency, Previews, ReachedDays, Recounting],
})
export class CalendarsModule {}
