import type { Session } from '@hutong/contract';
import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Public } from '../access/decorators';
import { SessionDto } from '../access/dto';
import { beginSession } from '../access/access-passport';
import { sourceOf } from '../access/source-address';
import { Acceptance, type Invited } from './acceptance';
import { AcceptInvitationDto, InvitedDto, TokenDto } from './dto';

@ApiTags('invitations')
@Public()
@Controller('invitations')
export class InvitationsController {
  constructor(private readonly acceptance: Acceptance) {}

  @Get(':token')
  @ApiOperation({ summary: 'Who is invited, and by which organisation' })
  @ApiOkResponse({ type: InvitedDto })
  look(@Param() { token }: TokenDto, @Req() request: Request): Promise<Invited> {
    return this.acceptance.look(token, sourceOf(request));
  }

  @Post('acceptance')
  @ApiOperation({ summary: 'Set a password and be signed in; the link works once' })
  @ApiCreatedResponse({ type: SessionDto })
  accept(@Body() { token, password }: AcceptInvitationDto, @Req() request: Request): Promise<Session> {
    return beginSession(request, this.acceptance.accept(token, password, sourceOf(request)));
  }
}
