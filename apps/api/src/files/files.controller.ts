import {
  Controller,
  Get,
  Param,
  ParseUUIDPipe,
  Post,
  Res,
  type StreamableFile,
  UploadedFile,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Uploaded } from '@hutong/contract';
import type { Response } from 'express';
import type { Actor } from '../access/actor';
import { CurrentActor, Public, Roles } from '../access/decorators';
import { asDownload, asPicture } from './download';
import { FilesService } from './files.service';
import { FileSent, type SentFile, UploadTroubles } from './upload-limits';
import { UploadThrottle } from './upload-throttle';
import { UploadsService } from './uploads.service';

/** What is no identifier is not found, like one that nobody has. */
const FileId = new ParseUUIDPipe({ errorHttpStatusCode: 404 });

/** Evidence: sent first, then claimed by the statement that needs it; given out to those who see the case. */
@Controller('api/v1/files')
export class FilesController {
  constructor(
    private readonly uploads: UploadsService,
    private readonly files: FilesService,
  ) {}

  /** Multipart, field `file`, 20 MB at most. What is sent anonymously is claimed with the token of the answer. */
  @Post()
  @Public()
  @UseGuards(UploadThrottle)
  @UseInterceptors(UploadTroubles, FileInterceptor('file'))
  send(@CurrentActor() actor: Actor, @UploadedFile(FileSent) sent: SentFile): Promise<Uploaded> {
    return this.uploads.receive(actor, sent);
  }

  @Get(':id/original')
  @Roles('complainant', 'handler', 'lead', 'officer', 'supervisor', 'auditor')
  async original(
    @CurrentActor() actor: Actor,
    @Param('id', FileId) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return asDownload(response, await this.files.original(actor, id));
  }

  @Get(':id/shown')
  @Roles('complainant', 'handler', 'lead', 'officer', 'supervisor', 'auditor')
  async shown(
    @CurrentActor() actor: Actor,
    @Param('id', FileId) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return asPicture(response, await this.files.shown(actor, id));
  }
}
