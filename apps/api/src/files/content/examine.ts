import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { type Sort } from './allowed';
import { checkBoxes } from './boxes';
import { fileName } from './name';
import { writeShown } from './picture';
import { firstBytes, recognise } from './recognise';
import { FileRefused } from './refusal';

/** What is known of a file that may be kept. */
export interface Examined {
  readonly name: string;
  readonly mediaType: string;
  readonly byteSize: number;
  /** Of the original, hexadecimal. */
  readonly sha256: string;
  /** Whether a copy for showing was written. */
  readonly shown: boolean;
}

/**
 * Looks into a file that somebody sent and says what it is, or throws `FileRefused`. Of a picture it writes to
 * `shownPath` the copy that is shown. Memory stays bounded whatever the file contains.
 */
export async function examine(path: string, givenName: string, shownPath: string): Promise<Examined> {
  const { size: byteSize } = await stat(path);
  if (byteSize === 0) throw new FileRefused('file_empty');
  const kind = await recognise(path);
  await checks[kind.sort](path, shownPath);
  return {
    name: fileName(givenName, kind),
    mediaType: kind.mediaType,
    byteSize,
    sha256: await sha256Of(path),
    shown: kind.sort === 'picture',
  };
}

/** Only pictures are ever shown, and only as a copy made here; the others are downloads, never opened by us. */
const checks: Record<Sort, (path: string, shownPath: string) => Promise<void>> = {
  picture: writeShown,
  pdf: checkPdf,
  'boxed video': checkBoxes,
  'webm video': () => Promise.resolve(),
};

async function checkPdf(path: string): Promise<void> {
  if ((await firstBytes(path, 5)).toString('latin1') !== '%PDF-') throw new FileRefused('pdf_damaged');
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
