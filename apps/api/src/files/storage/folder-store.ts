import { constants } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { FileStore, StoreUnavailable, StoredFileMissing } from './file-store';
import { shardedPath } from './storage-key';

/** Keeps files in a folder of this machine. */
export class FolderStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, source: string): Promise<void> {
    const target = this.place(key);
    const part = `${target}.part`;
    try {
      await mkdir(path.dirname(target), { recursive: true });
      await copyFile(source, part, constants.COPYFILE_FICLONE);
      await reachDisk(part);
      await rename(part, target);
      // The name, too, must survive a power cut.
      await reachDisk(path.dirname(target));
    } catch (error) {
      // What cannot be written cannot be swept either: the first error is the one to tell.
      await rm(part, { force: true }).catch(() => undefined);
      throw new StoreUnavailable(error);
    }
  }

  async open(key: string): Promise<Readable> {
    const place = this.place(key);
    try {
      const handle = await open(place);
      return handle.createReadStream();
    } catch (error) {
      if (isMissing(error)) throw new StoredFileMissing(key);
      throw new StoreUnavailable(error);
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.place(key), { force: true });
  }

  private place(key: string): string {
    return path.join(this.folder, shardedPath(key));
  }
}

async function reachDisk(file: string): Promise<void> {
  const handle = await open(file);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
