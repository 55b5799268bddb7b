import { type Readable } from 'node:stream';

/**
 * Where the bytes of files are kept: a folder or an S3 bucket, by setting. Objects never change once they are put;
 * keys come from `newStorageKey` and never from what a person sent.
 */
export abstract class FileStore {
  /** Keeps a copy of the file at `path` under `key`; whole or not at all. Throws `StoreUnavailable`. */
  abstract put(key: string, path: string): Promise<void>;
  /** The bytes of an object, opened: an object that is not there throws `StoredFileMissing` now, not mid-stream. */
  abstract open(key: string): Promise<Readable>;
  /** Forgets an object; one that is not there is no error. */
  abstract remove(key: string): Promise<void>;
}

/** The store cannot keep or give anything now: disk full, folder read-only, bucket out of reach. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('The file store cannot be used', { cause });
    this.name = 'StoreUnavailable';
  }
}

/** The database knows a file whose bytes are not in the store. */
export class StoredFileMissing extends Error {
  constructor(readonly key: string) {
    super(`No stored object ${key}`);
    this.name = 'StoredFileMissing';
  }
}
