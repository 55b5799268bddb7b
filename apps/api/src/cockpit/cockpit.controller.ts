import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../access/actor';
import { CurrentActor, Roles } from '../access/decorators';
import { PathId } from '../http/json';
import { Cockpits } from './cockpits';
import { CockpitDto } from './dto';

@ApiTags('campaigns')
@Roles('officer', 'supervisor', 'auditor')
@Controller('campaigns/:id')
export class CockpitController {
  constructor(private readonly cockpits: Cockpits) {}

  @Get('cockpit')
  @ApiOperation({
    summary: 'The campaign on one page: numbers, each with the query of the list that it counts',
  })
  @ApiOkResponse({ type: CockpitDto })
  show(@CurrentActor() actor: Actor, @PathId('id') id: string): Promise<CockpitDto> {
    return this.cockpits.show(actor, id);
  }
}
