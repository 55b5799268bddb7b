import { CaseError } from '@hutong/casework';
import { RequestError } from './request-error';

/** PostgreSQL error classes (SQLSTATE) that are not our fault and not the person's: try again. */
const unavailable = /^(08|53|57P0|25P03|55P03|57014)/;
/** Socket errors of a database that went away. */
const lostConnection = /Connection terminated|ECONNREFUSED|ECONNRESET|timeout exceeded|not queryable/i;

/** The error to tell: known ones as they are, everything else as internal, so that nothing of it leaks. */
export function reasonOf(thrown: unknown): CaseError | RequestError {
  if (thrown instanceof CaseError || thrown instanceof RequestError) return thrown;
  const code = sqlState(thrown);
  const message = thrown instanceof Error ? thrown.message : '';
  if (unavailable.test(code) || lostConnection.test(message))
    return new RequestError('unavailable', { retryAfterSeconds: 2 });
  const status = httpStatus(thrown);
  if (status === 413) return new RequestError('too_large');
  if (status === 415) return new RequestError('unsupported_media_type');
  if (status === 400) return new RequestError(/JSON/.test(message) ? 'not_json' : 'invalid_request');
  return new RequestError('internal');
}

function sqlState(thrown: unknown): string {
  return hasKey(thrown, 'code') && typeof thrown.code === 'string' ? thrown.code : '';
}

/** Express's body parser and its kin throw errors that carry a status. */
function httpStatus(thrown: unknown): number | undefined {
  return hasKey(thrown, 'status') && typeof thrown.status === 'number' ? thrown.status : undefined;
}

function hasKey<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}
