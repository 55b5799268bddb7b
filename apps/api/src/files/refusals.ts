import { RequestError } from '../http/request-error';
import type { RequestErrorCode } from '../http/labels';
import { FileRefused, type FileRefusalCode } from './content/refusal';
import { StoreUnavailable } from './storage/file-store';

/** What the answer is called; which of the reasons it was is said at the field. */
const codes: Record<FileRefusalCode, RequestErrorCode> = {
  file_empty: 'file_empty',
  file_is_page: 'file_type_refused',
  file_is_office: 'file_type_refused',
  file_is_archive: 'file_type_refused',
  file_is_program: 'file_type_refused',
  file_is_heic: 'file_type_refused',
  file_type_unknown: 'file_type_refused',
  picture_damaged: 'file_damaged',
  picture_too_large: 'file_picture_too_large',
  picture_too_many_frames: 'file_picture_too_large',
  pdf_damaged: 'file_damaged',
  video_damaged: 'file_damaged',
};

/** The one field of an upload, as a JSON pointer. */
export const fileField = '/file';

/** Disk full, over quota, read-only, out of reach: ours to mend, theirs to try again. */
const diskTrouble = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE']);

/** What goes wrong with an upload, as an answer. What is not about files comes back as it is. */
export function asRequestError(error: unknown): unknown {
  if (error instanceof FileRefused) {
    return new RequestError(codes[error.code], { errors: [{ field: fileField, code: error.code }] });
  }
  return error instanceof StoreUnavailable || isDiskTrouble(error)
    ? new RequestError('unavailable', { retryAfterSeconds: 60 }, { cause: error })
    : error;
}

function isDiskTrouble(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return typeof error.code === 'string' && diskTrouble.has(error.code);
}
