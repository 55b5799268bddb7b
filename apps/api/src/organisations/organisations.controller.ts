import type { Organisation, Page } from '@hutong/contract';
import { Body, Controller, Get, Headers, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor';
import { CurrentActor, Public, Roles } from '../access/decorators';
import { TakesIdempotencyKey } from '../http/takes-idempotency-key';
import {
  IdDto,
  OrganisationDto,
  OrganisationPageDto,
  OrganisationQueryDto,
  ReviseOrganisationDto,
  WriteOrganisationDto,
} from './dto';
import { Organisations } from './organisations';

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: Organisations) {}

  @Public()
  @Get()
  @ApiOperation({ summary: 'Organisations; to the public, the platforms that can be complained about' })
  @ApiOkResponse({ type: OrganisationPageDto })
  list(@CurrentActor() actor: Actor, @Query() query: OrganisationQueryDto): Promise<Page<Organisation>> {
    return this.organisations.list(actor, query);
  }

  @Public()
  @Get(':id')
  @ApiOperation({ summary: 'One organisation' })
  @ApiOkResponse({ type: OrganisationDto })
  show(@CurrentActor() actor: Actor, @Param() { id }: IdDto): Promise<Organisation> {
    return this.organisations.show(actor, id);
  }

  @Roles('administrator')
  @Post()
  @ApiOperation({ summary: 'Add an organisation' })
  @TakesIdempotencyKey()
  @ApiCreatedResponse({ type: OrganisationDto })
  create(
    @CurrentActor() actor: Actor,
    @Body() body: WriteOrganisationDto,
    @Headers('idempotency-key') key: string | undefined,
  ): Promise<Organisation> {
    return this.organisations.create(actor, body, key);
  }

  @Roles('administrator')
  @Patch(':id')
  @ApiOperation({ summary: 'Revise an organisation; people of one that is not active cannot sign in' })
  @ApiOkResponse({ type: OrganisationDto })
  revise(
    @CurrentActor() actor: Actor,
    @Param() { id }: IdDto,
    @Body() body: ReviseOrganisationDto,
  ): Promise<Organisation> {
    return this.organisations.revise(actor, id, body);
  }
}
