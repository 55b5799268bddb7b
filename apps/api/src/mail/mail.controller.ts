import {
  caughtMail,
  contactToken,
  mailHealth,
  mailItem,
  mailQuery,
  page,
  verifiedContact,
} from '@hutong/contract';
import { Body, Controller, Get, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { createZodDto } from 'nestjs-zod';
import type { Actor } from '../access/actor';
import { CurrentActor, Public, Roles } from '../access/decorators';
import { FloodBrake } from '../access/flood-brake';
import { PathId } from '../http/json';
import { Contacts } from './contacts';
import { MailList } from './mail-list';

class MailQueryDto extends createZodDto(mailQuery) {}
class MailPageDto extends createZodDto(page(mailItem).meta({ id: 'MailPage' })) {}
class MailItemDto extends createZodDto(mailItem) {}
class MailHealthDto extends createZodDto(mailHealth) {}
class CaughtMailPageDto extends createZodDto(page(caughtMail).meta({ id: 'CaughtMailPage' })) {}
class CaughtMailQueryDto extends createZodDto(mailQuery.omit({ state: true })) {}
class ContactTokenDto extends createZodDto(contactToken) {}
class VerifiedContactDto extends createZodDto(verifiedContact) {}

@ApiTags('mail')
@Controller()
export class MailController {
  constructor(
    private readonly mail: MailList,
    private readonly contacts: Contacts,
    private readonly brake: FloodBrake,
  ) {}

  @Roles('administrator')
  @Get('mail')
  @ApiOperation({ summary: 'Letters by e-mail and how they fare, newest first; neither addresses nor texts' })
  @ApiOkResponse({ type: MailPageDto })
  list(@CurrentActor() actor: Actor, @Query() query: MailQueryDto): Promise<MailPageDto> {
    return this.mail.page(actor, query);
  }

  @Roles('administrator')
  @Get('mail/health')
  @ApiOperation({ summary: 'Does mail get through, and since when not?' })
  @ApiOkResponse({ type: MailHealthDto })
  health(@CurrentActor() actor: Actor): Promise<MailHealthDto> {
    return this.mail.health(actor);
  }

  @Roles('administrator')
  @Post('mail/:id/retries')
  @HttpCode(200)
  @ApiOperation({ summary: 'Try a waiting or refused letter again at once' })
  @ApiOkResponse({ type: MailItemDto })
  retry(@CurrentActor() actor: Actor, @PathId('id') id: string): Promise<MailItemDto> {
    return this.mail.retry(actor, id);
  }

  @Public()
  @Get('caught-mail')
  @ApiOperation({ summary: 'What a demo would have sent, newest first; not found anywhere else' })
  @ApiOkResponse({ type: CaughtMailPageDto })
  caught(@Query() query: CaughtMailQueryDto): Promise<CaughtMailPageDto> {
    return this.mail.caught(query);
  }

  @Public()
  @Post('contact-verifications')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Verify the address of a complaint by the token of its letter; the same when repeated',
  })
  @ApiOkResponse({ type: VerifiedContactDto })
  verify(
    @CurrentActor() actor: Actor,
    @Body() { token }: ContactTokenDto,
    @Req() request: Request,
  ): Promise<VerifiedContactDto> {
    this.brake.take(request, actor);
    return this.contacts.settle('verify', token);
  }

  @Public()
  @Post('contact-stops')
  @HttpCode(200)
  @ApiOperation({ summary: 'Stop mail about a complaint by the token of a letter; the same when repeated' })
  @ApiOkResponse({ type: VerifiedContactDto })
  stop(
    @CurrentActor() actor: Actor,
    @Body() { token }: ContactTokenDto,
    @Req() request: Request,
  ): Promise<VerifiedContactDto> {
    this.brake.take(request, actor);
    return this.contacts.settle('stop', token);
  }
}
