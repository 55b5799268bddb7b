import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Actor } from '../access/actor';
import { caseReaders } from '../access/case-roles';
import { CurrentActor, Roles } from '../access/decorators';
import { PathId } from '../http/json';
import { localeOf } from '../http/locale';
import { asPdf, PaperQueryDto } from '../paper/asked';
import { Letters } from './letters';

@ApiTags('letters')
@Roles(...caseReaders)
@Controller('letters')
export class LettersController {
  constructor(private readonly letters: Letters) {}

  @Get(':id.pdf')
  @ApiOperation({ summary: 'A letter as it was issued, on paper; for those who see what it is about' })
  @ApiOkResponse(asPdf)
  show(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @Query() query: PaperQueryDto,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.letters.send(actor, id, query.locale ?? localeOf(request), response);
  }
}
