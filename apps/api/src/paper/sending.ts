import type { Response } from 'express';

const mediaTypes = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A document for the asker alone. `name` is what a browser calls it. */
export function sendPaper(
  response: Response,
  name: string,
  kind: keyof typeof mediaTypes,
  content: Buffer,
): void {
  const disposition = kind === 'pdf' ? 'inline' : 'attachment';
  response
    .setHeader('Content-Type', mediaTypes[kind])
    .setHeader('Content-Disposition', `${disposition}; filename="${name}.${kind}"`)
    .setHeader('Cache-Control', 'private, no-store')
    .send(content);
}
