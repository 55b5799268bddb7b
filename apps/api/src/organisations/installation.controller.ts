import type { Installation, Session } from '@hutong/contract';
import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Public } from '../access/decorators';
import { SessionDto } from '../access/dto';
import { beginSession } from '../access/access-passport';
import { FirstAdministratorDto, InstallationDto } from './dto';
import { FirstAdministrator } from './first-administrator';

@ApiTags('installation')
@Public()
@Controller('installation')
export class InstallationController {
  constructor(private readonly first: FirstAdministrator) {}

  @Get()
  @ApiOperation({ summary: 'Whether this is a demo, and whether it waits for its first administrator' })
  @ApiOkResponse({ type: InstallationDto })
  show(): Promise<Installation> {
    return this.first.installation();
  }

  @Post('administrator')
  @ApiOperation({ summary: 'The first administrator; only while there is nobody' })
  @ApiCreatedResponse({ type: SessionDto })
  create(@Body() body: FirstAdministratorDto, @Req() request: Request): Promise<Session> {
    return beginSession(request, this.first.create(body));
  }
}
