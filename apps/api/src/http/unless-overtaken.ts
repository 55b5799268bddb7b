import { RequestError } from './request-error';

/** Turns a version that somebody else wrote first (SQLSTATE 23505) into `changed_meanwhile`. */
export async function unlessOvertaken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '23505')
      throw new RequestError('changed_meanwhile', {}, { cause: error });
    throw error;
  }
}
