import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor';
import { CurrentActor, Roles } from '../access/decorators';
import { ReachedDayDto, ReachedDaysDto, WriteReachedDayDto } from './dto';
import { ReachedDays } from './reached-days';

@ApiTags('calendars')
@Controller('reached-days')
export class ReachedDaysController {
  constructor(private readonly days: ReachedDays) {}

  @Roles('handler', 'lead', 'officer', 'supervisor')
  @Get()
  @ApiOperation({ summary: 'Days off on which one’s own organisation is reached all the same' })
  @ApiOkResponse({ type: ReachedDaysDto })
  list(@CurrentActor() actor: Actor): Promise<ReachedDaysDto> {
    return this.days.list(actor);
  }

  @Roles('lead', 'supervisor')
  @Put(':day')
  @ApiOperation({ summary: 'Add a day off on which one’s own organisation is reached; no deadline moves' })
  @ApiOkResponse({ type: ReachedDayDto })
  add(
    @CurrentActor() actor: Actor,
    @Param('day') day: string,
    @Body() body: WriteReachedDayDto,
  ): Promise<ReachedDayDto> {
    return this.days.add(actor, day, body);
  }

  @Roles('lead', 'supervisor')
  @Delete(':day')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove such a day' })
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Param('day') day: string): Promise<void> {
    return this.days.remove(actor, day);
  }
}
