import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../access/decorators';
import { LegalCalendar } from '../casework/legal-calendar';
import { LegalCalendarDto } from './dto';

@ApiTags('calendars')
@Controller('calendar')
export class CalendarsController {
  constructor(private readonly calendar: LegalCalendar) {}

  @Public()
  @Get()
  @Header('Cache-Control', 'public, max-age=300')
  @ApiOperation({
    summary: 'Days off and make-up workdays, each with its gazette, and the years that are loaded',
  })
  @ApiOkResponse({ type: LegalCalendarDto })
  show(): Promise<LegalCalendarDto> {
    return this.calendar.declared();
  }
}
