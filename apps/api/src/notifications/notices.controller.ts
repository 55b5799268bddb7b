import { staffRoles } from '@hutong/casework';
import {
  markRead,
  type MarkRead,
  notice,
  noticeCount,
  noticedCase,
  noticeQuery,
  noticeSettings,
  page,
  writeNoticeSettings,
} from '@hutong/contract';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { Actor } from '../access/actor';
import { CurrentActor, Roles } from '../access/decorators';
import { BodyOf } from '../http/json';
import { Notices } from './notices.service';

class NoticeQueryDto extends createZodDto(noticeQuery) {}
class NoticePageDto extends createZodDto(page(notice).meta({ id: 'NoticePage' })) {}
class NoticedCasePageDto extends createZodDto(page(noticedCase).meta({ id: 'NoticedCasePage' })) {}
class NoticeCountDto extends createZodDto(noticeCount) {}
class NoticeSettingsDto extends createZodDto(noticeSettings) {}
class WriteNoticeSettingsDto extends createZodDto(writeNoticeSettings) {}

@ApiTags('notices')
@Roles(...staffRoles)
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: Notices) {}

  @Get()
  @ApiOperation({ summary: 'What one was told, newest first' })
  @ApiOkResponse({ type: NoticePageDto })
  list(@CurrentActor() actor: Actor, @Query() query: NoticeQueryDto): Promise<NoticePageDto> {
    return this.notices.list(actor, query);
  }

  @Get('cases')
  @ApiOperation({ summary: 'The same by case: the newest of each, and how many are unread' })
  @ApiOkResponse({ type: NoticedCasePageDto })
  cases(@CurrentActor() actor: Actor, @Query() query: NoticeQueryDto): Promise<NoticedCasePageDto> {
    return this.notices.cases(actor, query);
  }

  @Get('count')
  @ApiOperation({ summary: 'How many are unread, exact up to 1,000' })
  @ApiOkResponse({ type: NoticeCountDto })
  count(@CurrentActor() actor: Actor): Promise<NoticeCountDto> {
    return this.notices.count(actor);
  }

  @Post('read')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Mark as read: some, those of a case, or everything up to one; the same when repeated',
  })
  @ApiBody({ schema: { $ref: '#/components/schemas/MarkRead' } })
  @ApiOkResponse({ type: NoticeCountDto })
  read(@CurrentActor() actor: Actor, @BodyOf(markRead) mark: MarkRead): Promise<NoticeCountDto> {
    return this.notices.markRead(actor, mark);
  }

  @Get('settings')
  @ApiOperation({ summary: 'How one wants to be told by mail, and when not' })
  @ApiOkResponse({ type: NoticeSettingsDto })
  settings(@CurrentActor() actor: Actor): Promise<NoticeSettingsDto> {
    return this.notices.settings(actor);
  }

  @Put('settings')
  @ApiOperation({ summary: 'Choose how often mail comes, and when never' })
  @ApiOkResponse({ type: NoticeSettingsDto })
  save(@CurrentActor() actor: Actor, @Body() settings: WriteNoticeSettingsDto): Promise<NoticeSettingsDto> {
    return this.notices.saveSettings(actor, settings);
  }
}
