import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { type Readable } from 'node:stream';
import { type Original } from './files.service';

/** Nothing that is served here may run, be embedded elsewhere, be taken for something else or stay on the device. */
const lockedDown = {
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'private, no-store',
};

/**
 * An original as a download: never opened by the browser, whatever it contains, so its type is not said either. The
 * name goes as RFC 6266 has it (`filename*`), the SHA-256 as RFC 9530 has it.
 */
export function asDownload(response: Response, { name, byteSize, sha256, stream }: Original): StreamableFile {
  const digest = Buffer.from(sha256, 'hex').toString('base64');
  response.attachment(name).set({ ...lockedDown, 'Repr-Digest': `sha-256=:${digest}:` });
  return streamed(response, stream, 'application/octet-stream', byteSize);
}

/** The copy of a picture that was made here, to be seen on a page of ours. */
export function asPicture(response: Response, stream: Readable): StreamableFile {
  response.set({ ...lockedDown, 'Content-Disposition': 'inline' });
  return streamed(response, stream, 'image/webp');
}

function streamed(response: Response, stream: Readable, type: string, length?: number): StreamableFile {
  response.setHeader('Content-Type', type);
  return new StreamableFile(stream, { type, length });
}
