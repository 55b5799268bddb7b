import { Module } from '@nestjs/common';
import { FloodBrake } from '../access/flood-brake';
import { Idempotency } from '../http/idempotency';
import { Calculator } from './calculator';
import { DeadlineLists } from './deadline-lists';
import { DeadlinesController } from './deadlines.controller';
import { Explanations } from './explanations';
import { CalendarFeeds } from './feed/calendar-feeds';
import { CalendarFeedsController } from './feed/calendar-feeds.controller';
import { Sweep } from './sweep';
import { TimeMoves } from './time/time-moves';
import { TimeController } from './time/time.controller';

@Module({
  controllers: [DeadlinesController, CalendarFeedsController, TimeController],
  providers: [
    CalendarFeeds,
    Calculator,
    DeadlineLists,
    Explanations,
    FloodBrake,
    Idempotency,
    Sweep,
    TimeMoves,
  ],
  exports: [Sweep],
})
export class DeadlinesModule {}
