import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { Actor } from '../access/actor';
import { CurrentActor, Roles } from '../access/decorators';
import { PathId } from '../http/json';
import { localeOf } from '../http/locale';
import { asPdf, asSheet, PaperQueryDto } from '../paper/asked';
import { Cockpits } from './cockpits';
import { CockpitDto, ReportQueryDto } from './dto';
import { type AskedReport, Reports } from './report/reports';

@ApiTags('campaigns')
@Roles('officer', 'supervisor', 'auditor')
@Controller('campaigns/:id')
export class CockpitController {
  constructor(
    private readonly cockpits: Cockpits,
    private readonly reports: Reports,
  ) {}

  @Get('cockpit')
  @ApiOperation({
    summary: 'The campaign on one page: numbers, each with the query of the list that it counts',
  })
  @ApiOkResponse({ type: CockpitDto })
  show(@CurrentActor() actor: Actor, @PathId('id') id: string): Promise<CockpitDto> {
    return this.cockpits.show(actor, id);
  }

  @Get('report.pdf')
  @ApiOperation({ summary: 'The weekly report: the cockpit, and what changed in the week, line by line' })
  @ApiOkResponse(asPdf)
  pdf(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @Query() query: ReportQueryDto,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.reports.pdf(actor, id, asked(query, request), response);
  }

  @Get('report.xlsx')
  @ApiOperation({ summary: 'The weekly report as a workbook' })
  @ApiOkResponse(asSheet)
  sheet(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @Query() query: ReportQueryDto,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.reports.sheet(actor, id, asked(query, request), response);
  }

  @Get('summary.pdf')
  @ApiOperation({ summary: 'What a closed campaign had come to' })
  @ApiOkResponse(asPdf)
  summary(
    @CurrentActor() actor: Actor,
    @PathId('id') id: string,
    @Query() query: PaperQueryDto,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    return this.reports.summary(actor, id, query.locale ?? localeOf(request), response);
  }
}

const asked = ({ to, locale }: ReportQueryDto, request: Request): AskedReport => ({
  to,
  locale: locale ?? localeOf(request),
});
