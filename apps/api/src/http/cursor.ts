import { z } from 'zod';
import { RequestError } from './request-error';

const cursor = z.object({ at: z.string().max(64), id: z.uuid() });
/** Where a page ended: the sorted value and the id that breaks ties. */
export type Cursor = z.output<typeof cursor>;

export const writeCursor = (place: Cursor): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** Throws `invalid_request` for anything that we did not write. */
export function readCursor(text: string): Cursor {
  try {
    const place = cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    if (
      place.at !== 'infinity' &&
      Number.isNaN(Date.parse(place.at.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')))
    )
      throw new Error('not an instant');
    return place;
  } catch {
    throw new RequestError('invalid_request', { errors: [{ field: '/cursor', code: 'invalid' }] });
  }
}
