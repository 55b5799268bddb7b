import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  PayloadTooLargeException,
  type PipeTransform,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import { type MulterModuleOptions } from '@nestjs/platform-express';
import type { Request } from 'express';
import path from 'node:path';
import { catchError, type Observable, throwError } from 'rxjs';
import { type Config } from '../config';
import { RequestError } from '../http/request-error';
import { asRequestError, fileField } from './refusals';

/** A file as it arrived: where it lies, and what the sender calls it. */
export interface SentFile {
  readonly path: string;
  readonly originalname: string;
}

/** 20 MB, as people count them on their phones. */
export const mostBytes = 20 * 1024 * 1024;

/** Where files lie until they are looked into: beside the store, so that a full disk shows at once. */
export const uploadFolder = ({ dataDir }: Config): string => path.join(dataDir, 'uploads');

/** One file, straight to disk under a name of our own; whatever is sent beside it is kept small. */
export const uploadLimits = (config: Config): MulterModuleOptions => ({
  dest: uploadFolder(config),
  // Browsers send names in UTF-8 without saying so.
  defParamCharset: 'utf8',
  limits: { fileSize: mostBytes, files: 1, fields: 2, parts: 3, fieldSize: 1_000, headerPairs: 20 },
});

/** Stands around the reading of the body and says in our words what goes wrong there. */
@Injectable()
export class UploadTroubles implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    if (!request.is('multipart/form-data')) throw new UnsupportedMediaTypeException();
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (error instanceof PayloadTooLargeException) return throwError(tooLarge);
        // Whoever hung up hears no answer; it is no trouble of ours to be logged.
        return throwError(() =>
          request.readableAborted ? new RequestError('invalid_request') : asRequestError(error),
        );
      }),
    );
  }
}

const tooLarge = () =>
  new RequestError('file_too_large', { errors: [{ field: fileField, code: 'file_too_large' }] });

/** The file must be there. */
export class FileSent implements PipeTransform<SentFile | undefined, SentFile> {
  transform(sent: SentFile | undefined): SentFile {
    if (sent) return sent;
    throw new RequestError('invalid_request', { errors: [{ field: fileField, code: 'required' }] });
  }
}
