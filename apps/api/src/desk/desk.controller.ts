import { desk, savedView, writeSavedView } from '@hutong/contract';
import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { Actor } from '../access/actor';
import { CurrentActor, Roles } from '../access/decorators';
import { PathId } from '../http/json';
import { DeskService } from './desk.service';
import { SavedViews } from './saved-views.service';

class DeskDto extends createZodDto(desk) {}
class SavedViewDto extends createZodDto(savedView) {}
class WriteSavedViewDto extends createZodDto(writeSavedView) {}

@ApiTags('desk')
@Roles('handler', 'lead', 'officer', 'supervisor', 'auditor')
@Controller()
export class DeskController {
  constructor(
    private readonly desk: DeskService,
    private readonly views: SavedViews,
  ) {}

  @Get('desk')
  @ApiOperation({ summary: 'What is due today: numbers, each with the query of the list that it counts' })
  @ApiOkResponse({ type: DeskDto })
  show(@CurrentActor() actor: Actor): Promise<DeskDto> {
    return this.desk.show(actor);
  }

  @Get('saved-views')
  @ApiOperation({ summary: 'One’s own saved views' })
  @ApiOkResponse({ type: [SavedViewDto] })
  list(@CurrentActor() actor: Actor): Promise<SavedViewDto[]> {
    return this.views.list(actor);
  }

  @Post('saved-views')
  @ApiOperation({ summary: 'Save a view; one of the same name is replaced' })
  @ApiCreatedResponse({ type: SavedViewDto })
  save(@CurrentActor() actor: Actor, @Body() view: WriteSavedViewDto): Promise<SavedViewDto> {
    return this.views.save(actor, view);
  }

  @Delete('saved-views/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a saved view' })
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @PathId('id') id: string): Promise<void> {
    return this.views.remove(actor, id);
  }
}
