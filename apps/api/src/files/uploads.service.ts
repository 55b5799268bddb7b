import { Injectable } from '@nestjs/common';
import { type Uploaded } from '@hutong/contract';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Actor, system } from '../access/actor';
import { Config } from '../config';
import { Db } from '../database/db';
import { newId } from '../database/id';
import type { Statement } from '../database/tx';
import { type Examined, examine } from './content/examine';
import { hashOfToken, newClaimToken } from './claim-token';
import { deleteUnclaimed, insertFile, type Leftover, type NewFile, withholdUnclaimed } from './file-rows';
import { asRequestError } from './refusals';
import { FileStore } from './storage/file-store';
import { newStorageKey } from './storage/storage-key';
import { type SentFile, uploadFolder } from './upload-limits';

/** What comes in: looked into, kept, and cleaned away when no case wants it. */
@Injectable()
export class UploadsService {
  constructor(
    private readonly db: Db,
    private readonly store: FileStore,
    private readonly config: Config,
  ) {}

  /**
   * Keeps a file that was sent, to be claimed by a case later. Throws RequestError with the reason when its content is
   * refused, or `unavailable` when it cannot be kept. The sent file itself is gone afterwards in any case.
   */
  async receive(actor: Actor, sent: SentFile): Promise<Uploaded> {
    const shownPath = `${sent.path}.shown`;
    try {
      const examined = await examine(sent.path, sent.originalname, shownPath);
      const token = actor.personId === null ? newClaimToken() : null;
      const file: NewFile = {
        id: newId(),
        storageKey: newStorageKey(),
        shownKey: examined.shown ? newStorageKey() : null,
        owner: token === null ? { personId: actor.personId ?? '' } : { tokenHash: hashOfToken(token) },
      };
      await this.keep(actor, file, examined, { original: sent.path, shown: shownPath });
      const { name, mediaType, byteSize: size, sha256, shown } = examined;
      return { id: file.id, token, name, mediaType, size, sha256, shown };
    } catch (error) {
      throw asRequestError(error);
    } finally {
      await rm(sent.path, { force: true });
      await rm(shownPath, { force: true });
    }
  }

  /**
   * Removes what was sent before `olderThan` and never claimed: bytes, then rows, then what a killed process left in
   * the folder of uploads. Answers how many files. For the hourly cleaning; several processes may do it at once.
   */
  async removeUnclaimed(olderThan: Date): Promise<number> {
    let removed = 0;
    for (;;) {
      const leftovers = await this.asCasework<Leftover>(withholdUnclaimed(olderThan));
      if (leftovers.length === 0) break;
      await this.forget(leftovers);
      removed += leftovers.length;
    }
    await this.removeAbandoned(olderThan);
    return removed;
  }

  /** The row first: a process that dies in between leaves a row that the cleaning finds, never bytes nobody knows. */
  private async keep(
    actor: Actor,
    file: NewFile,
    examined: Examined,
    paths: { original: string; shown: string },
  ): Promise<void> {
    await this.db.run(actor, async (tx) => {
      // An upload is no part of a case yet, so no asking role owns it: written as the casework role, like all files.
      await Promise.all([tx.as('hutong_casework'), tx.query(insertFile(file, examined))]);
    });
    try {
      await this.store.put(file.storageKey, paths.original);
      if (file.shownKey) await this.store.put(file.shownKey, paths.shown);
    } catch (error) {
      // Best effort, as the store is in trouble: the cleaning comes later for what cannot be removed now.
      const leftover = { id: file.id, storage_key: file.storageKey, shown_key: file.shownKey };
      await this.forget([leftover]).catch(() => undefined);
      throw error;
    }
  }

  private async forget(files: readonly Leftover[]): Promise<void> {
    for (const { storage_key, shown_key } of files) {
      await this.store.remove(storage_key);
      if (shown_key) await this.store.remove(shown_key);
    }
    await this.asCasework(deleteUnclaimed(files.map(({ id }) => id)));
  }

  private async removeAbandoned(olderThan: Date): Promise<void> {
    const folder = uploadFolder(this.config);
    for (const name of await readdir(folder)) {
      const file = path.join(folder, name);
      const abandoned = await stat(file).catch(() => null);
      if (abandoned && abandoned.mtime < olderThan) await rm(file, { force: true });
    }
  }

  private async asCasework<Row extends object>(statement: Statement): Promise<Row[]> {
    return this.db.run(system, async (tx) => {
      const [, rows] = await Promise.all([tx.as('hutong_casework'), tx.query<Row>(statement)]);
      return rows;
    });
  }
}
