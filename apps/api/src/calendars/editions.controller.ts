import { Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor';
import { CurrentActor, Roles } from '../access/decorators';
import { TakesIdempotencyKey } from '../http/takes-idempotency-key';
import { Alarms } from './alarms';
import {
  CalendarAlarmsDto,
  CalendarEditionDto,
  CalendarEditionsDto,
  CalendarPreviewDto,
  CorrectCalendarDayDto,
  PackagedYearDto,
  WriteCalendarYearDto,
} from './dto';
import { Editions } from './editions';
import { Previews } from './previews';

@ApiTags('calendars')
@Roles('administrator')
@Controller('calendar')
export class EditionsController {
  constructor(
    private readonly alarms: Alarms,
    private readonly editions: Editions,
    private readonly previews: Previews,
  ) {}

  @Roles('handler', 'lead', 'officer', 'supervisor', 'auditor', 'administrator')
  @Get('alarms')
  @ApiOperation({ summary: 'Years that are missing, and how many running clocks depend on them' })
  @ApiOkResponse({ type: CalendarAlarmsDto })
  showAlarms(@CurrentActor() actor: Actor): Promise<CalendarAlarmsDto> {
    return this.alarms.show(actor);
  }

  @Roles('officer', 'supervisor', 'auditor', 'administrator')
  @Get('editions')
  @ApiOperation({ summary: 'All versions of all years, the newest first' })
  @ApiOkResponse({ type: CalendarEditionsDto })
  list(@CurrentActor() actor: Actor): Promise<CalendarEditionsDto> {
    return this.editions.list(actor);
  }

  @Roles('officer', 'supervisor', 'auditor', 'administrator')
  @Get('package/:year')
  @ApiOperation({ summary: 'A year as the holiday package has it; 404 when it does not know the year' })
  @ApiOkResponse({ type: PackagedYearDto })
  showPackage(@Param('year') year: string): PackagedYearDto {
    return this.editions.packaged(year);
  }

  @Post('editions/preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'What loading a year would move' })
  @ApiOkResponse({ type: CalendarPreviewDto })
  previewYear(@CurrentActor() actor: Actor, @Body() body: WriteCalendarYearDto): Promise<CalendarPreviewDto> {
    return this.previews.load(actor, body);
  }

  @Post('editions')
  @ApiOperation({ summary: 'Load a year: its next version; without days, as the holiday package has it' })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: CalendarEditionDto })
  load(
    @CurrentActor() actor: Actor,
    @Body() body: WriteCalendarYearDto,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<CalendarEditionDto> {
    return this.editions.load(actor, body, key);
  }

  @Post('corrections/preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'What the correction of a day would move' })
  @ApiOkResponse({ type: CalendarPreviewDto })
  previewDay(@CurrentActor() actor: Actor, @Body() body: CorrectCalendarDayDto): Promise<CalendarPreviewDto> {
    return this.previews.correct(actor, body);
  }

  @Post('corrections')
  @ApiOperation({ summary: 'Correct a day: the next version of its year with this one day changed' })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: CalendarEditionDto })
  correct(
    @CurrentActor() actor: Actor,
    @Body() body: CorrectCalendarDayDto,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<CalendarEditionDto> {
    return this.editions.correct(actor, body, key);
  }
}
