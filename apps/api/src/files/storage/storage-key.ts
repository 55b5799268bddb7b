import { randomBytes } from 'node:crypto';

const shape = /^[0-9a-f]{32}$/;

/** A new name for an object: 128 random bits, so that nothing of the person or the file is in it. */
export function newStorageKey(): string {
  return randomBytes(16).toString('hex');
}

/** `ab/cd/abcd…`: two levels of 256 folders keep each folder small with millions of files. Refuses any other shape. */
export function shardedPath(key: string): string {
  if (!shape.test(key)) throw new Error('Not a storage key');
  return `${key.slice(0, 2)}/${key.slice(2, 4)}/${key}`;
}
