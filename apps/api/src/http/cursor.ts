import { z } from 'zod';
import { RequestError } from './request-error';

const at = z.string().max(64);
const cursor = z.object({ at, id: z.uuid() });
/** Of rows that are numbered by the database. */
const numberedCursor = z.object({ at, id: z.string().regex(/^\d{1,18}$/) });
/** Where a page ended: the sorted value and the id that breaks ties. */
export type Cursor = z.output<typeof cursor>;

export const writeCursor = (place: Cursor): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** Throws `invalid_request` for anything that we did not write. */
export const readCursor = (text: string): Cursor => readPlace(text, cursor);
export const readNumberedCursor = (text: string): Cursor => readPlace(text, numberedCursor);

function readPlace(text: string, shape: typeof cursor | typeof numberedCursor): Cursor {
  try {
    const place = shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    if (place.at !== 'infinity' && !isInstant(place.at)) throw new Error('not an instant');
    return place;
  } catch {
    throw new RequestError('invalid_request', { errors: [{ field: '/cursor', code: 'invalid' }] });
  }
}

/** As PostgreSQL writes an instant, and a day that there is: it refuses a 30th of February, which JavaScript takes. */
function isInstant(text: string): boolean {
  const [, day] = /^(\d{4}-\d\d-\d\d) \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d)?$/.exec(text) ?? [];
  return (
    day !== undefined && z.iso.date().safeParse(day).success && day > '0001' && !Number.isNaN(parsed(text))
  );
}

const parsed = (text: string) => Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
