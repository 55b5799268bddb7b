import { calendarFeed } from '@hutong/contract';
import { Controller, Delete, Get, Header, Headers, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Request } from 'express';
import { createZodDto } from 'nestjs-zod';
import type { Actor } from '../../access/actor';
import { CurrentActor, Public, Roles } from '../../access/decorators';
import { FloodBrake } from '../../access/flood-brake';
import { Config } from '../../config';
import { TakesIdempotencyKey } from '../../http/takes-idempotency-key';
import { CalendarFeeds, feedReaders } from './calendar-feeds';

class CalendarFeedDto extends createZodDto(calendarFeed) {}

@ApiTags('calendar feed')
@Controller()
export class CalendarFeedsController {
  constructor(
    private readonly feeds: CalendarFeeds,
    private readonly config: Config,
    private readonly brake: FloodBrake,
  ) {}

  @Roles(...feedReaders)
  @Get('calendar-feed')
  @ApiOperation({
    summary: 'Whether one’s own deadlines can be read by a calendar program, and when they were',
  })
  @ApiOkResponse({ type: CalendarFeedDto })
  show(@CurrentActor() actor: Actor): Promise<CalendarFeedDto> {
    return this.feeds.show(actor);
  }

  @Roles(...feedReaders)
  @Post('calendar-feed')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Make a new secret address; shown once, and the one before is revoked' })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: CalendarFeedDto })
  renew(
    @CurrentActor() actor: Actor,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: Request,
  ): Promise<CalendarFeedDto> {
    return this.feeds.renew(actor, this.originOf(request), key);
  }

  @Roles(...feedReaders)
  @Delete('calendar-feed')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke the secret address' })
  @ApiNoContentResponse()
  revoke(@CurrentActor() actor: Actor): Promise<void> {
    return this.feeds.revoke(actor);
  }

  @Public()
  @Get('calendar-feeds/:token.ics')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Cache-Control', 'private, max-age=300')
  @ApiOperation({ summary: 'The deadlines of whoever made the address, as whole days (RFC 5545)' })
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  read(
    @CurrentActor() actor: Actor,
    @Param('token') token: string,
    @Req() request: Request,
  ): Promise<string> {
    this.brake.take(request, actor);
    return this.feeds.read(token, this.originOf(request));
  }

  private originOf(request: Request): string {
    return this.config.publicUrl ?? `${request.protocol}://${request.host}`;
  }
}
