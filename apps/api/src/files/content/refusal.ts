/** Why a file is refused for what is in it. */
export const fileRefusalCodes = [
  'file_empty',
  'file_is_page',
  'file_is_office',
  'file_is_archive',
  'file_is_program',
  'file_is_heic',
  'file_type_unknown',
  'picture_damaged',
  'picture_too_large',
  'picture_too_many_frames',
  'pdf_damaged',
  'video_damaged',
] as const;
export type FileRefusalCode = (typeof fileRefusalCodes)[number];

/** A refusal by content. Knows no transport: the upload gives it a status, the labels give it words. */
export class FileRefused extends Error {
  constructor(readonly code: FileRefusalCode) {
    super(code);
    this.name = 'FileRefused';
  }
}
