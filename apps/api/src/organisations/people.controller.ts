import { staffRoles } from '@hutong/casework';
import type { Page, Person } from '@hutong/contract';
import { Body, Controller, Get, Headers, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Actor } from '../access/actor';
import { CurrentActor, Roles } from '../access/decorators';
import { TakesIdempotencyKey } from '../http/takes-idempotency-key';
import {
  IdDto,
  InvitationDto,
  InviteDto,
  PersonDto,
  PersonPageDto,
  PersonQueryDto,
  RevisePersonDto,
} from './dto';
import { type Invitation, Invitations } from './invitations';
import { People } from './people';
import { PersonnelChanges } from './personnel-changes';

@ApiTags('people')
@Roles('administrator')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: People,
    private readonly changes: PersonnelChanges,
    private readonly invitations: Invitations,
  ) {}

  @Roles(...staffRoles)
  @Get()
  @ApiOperation({ summary: 'People: all for administrators, active colleagues for everybody else' })
  @ApiOkResponse({ type: PersonPageDto })
  list(@CurrentActor() actor: Actor, @Query() query: PersonQueryDto): Promise<Page<Person>> {
    return this.people.list(actor, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One person' })
  @ApiOkResponse({ type: PersonDto })
  show(@CurrentActor() actor: Actor, @Param() { id }: IdDto): Promise<Person> {
    return this.people.show(actor, id);
  }

  @Post()
  @ApiOperation({ summary: 'Invite somebody; the link is shown once' })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: InvitationDto })
  invite(
    @CurrentActor() actor: Actor,
    @Body() body: InviteDto,
    @Req() request: Request,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<Invitation> {
    return this.invitations.invite(actor, body, request, key);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change name, language or role, disable, take a lost second factor away' })
  @ApiOkResponse({ type: PersonDto })
  revise(
    @CurrentActor() actor: Actor,
    @Param() { id }: IdDto,
    @Body() body: RevisePersonDto,
  ): Promise<Person> {
    return this.changes.revise(actor, id, body);
  }

  @Post(':id/invitation')
  @ApiOperation({ summary: 'A new link to set a password; earlier ones end' })
  @ApiCreatedResponse({ type: InvitationDto })
  inviteAgain(
    @CurrentActor() actor: Actor,
    @Param() { id }: IdDto,
    @Req() request: Request,
  ): Promise<Invitation> {
    return this.invitations.inviteAgain(actor, id, request);
  }
}
