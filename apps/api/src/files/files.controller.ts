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
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Uploaded } from '@hutong/contract';
import type { Response } from 'express';
import type { Actor } from '../access/actor';
import { CurrentActor, Public, Roles } from '../access/decorators';
import { asDownload, asPicture } from './download';
import { binary, multipart, UploadedDto } from './dto';
import { FilesService } from './files.service';
import { FileSent, type SentFile, UploadTroubles } from './upload-limits';
import { UploadThrottle } from './upload-throttle';
import { UploadsService } from './uploads.service';

/** What is no identifier is not found, like one that nobody has. */
const FileId = new ParseUUIDPipe({ errorHttpStatusCode: 404 });

/** Administrators see no case content. */
const readers = ['complainant', 'handler', 'lead', 'officer', 'supervisor', 'auditor'] as const;

/** Evidence: sent first, then claimed by the statement that needs it; given out to those who see the case. */
@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(
    private readonly uploads: UploadsService,
    private readonly files: FilesService,
  ) {}

  @Post()
  @Public()
  @ApiOperation({
    summary: 'Send a file, to be used when filing or writing',
    description:
      '20 MB at most; JPEG, PNG, WebP, GIF, PDF, MP4, MOV or WebM by content. Unused ones go after a day.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: multipart })
  @ApiCreatedResponse({ type: UploadedDto })
  @UseGuards(UploadThrottle)
  @UseInterceptors(UploadTroubles, FileInterceptor('file'))
  send(@CurrentActor() actor: Actor, @UploadedFile(FileSent) sent: SentFile): Promise<Uploaded> {
    return this.uploads.receive(actor, sent);
  }

  @Get(':id/original')
  @ApiOperation({ summary: 'Download a file as it was sent' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: binary })
  @Roles(...readers)
  async original(
    @CurrentActor() actor: Actor,
    @Param('id', FileId) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return asDownload(response, await this.files.original(actor, id));
  }

  @Get(':id/shown')
  @ApiOperation({ summary: 'See a picture, without its metadata' })
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: binary })
  @Roles(...readers)
  async shown(
    @CurrentActor() actor: Actor,
    @Param('id', FileId) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return asPicture(response, await this.files.shown(actor, id));
  }
}
