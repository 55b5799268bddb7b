import { RequestError } from '../http/request-error';

/** Turns a broken unique key (SQLSTATE 23505) into `already_there` with the field that is taken. */
export async function unlessTaken<T>(field: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '23505') throw taken(field, error);
    throw error;
  }
}

const taken = (field: string, cause: Error) =>
  new RequestError('already_there', { errors: [{ field, code: 'taken' }] }, { cause });
