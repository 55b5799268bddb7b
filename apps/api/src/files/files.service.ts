import { Injectable } from '@nestjs/common';
import { type Readable } from 'node:stream';
import { type Actor } from '../access/actor';
import { Db } from '../database/db';
import { type Tx } from '../database/tx';
import { RequestError } from '../http/request-error';
import { hashOfToken } from './claim-token';
import { claimFiles, fileById, type Place, type StoredFile } from './file-rows';
import { FileStore } from './storage/file-store';

/** What was answered to an upload, given back to use the file. */
export interface Claim {
  readonly id: string;
  readonly token?: string;
}

/** An original, opened for download. */
export interface Original {
  readonly name: string;
  readonly byteSize: number;
  readonly sha256: string;
  readonly stream: Readable;
}

const mostFiles = 10;

/** Files of cases: hanging them on a case, and giving them to those who may see them. */
@Injectable()
export class FilesService {
  constructor(
    private readonly db: Db,
    private readonly store: FileStore,
  ) {}

  /**
   * Hangs files that were sent before on a case, in the transaction that brings the statement or response, after it was
   * written. Throws RequestError `too_many_files`, or `file_not_claimable` naming those that are not there, belong to
   * somebody else or to a case already: all the same to whoever tries. `field` points to the list in the request.
   */
  async claim(tx: Tx, claims: readonly Claim[], place: Place, field = '/files'): Promise<void> {
    if (claims.length === 0) return;
    if (claims.length > mostFiles) {
      const errors = [{ field, code: 'too_big', params: { maximum: mostFiles } }];
      throw new RequestError('too_many_files', { errors });
    }
    const ids = claims.map(({ id }) => id);
    const hashes = claims.map(({ token }) => (token === undefined ? null : hashOfToken(token)));
    const [, claimed] = await Promise.all([
      tx.as('hutong_casework'),
      tx.query<{ id: string }>(claimFiles(ids, hashes, place)),
      tx.asAsked(),
    ]);
    const errors = ids.flatMap((id, index) =>
      claimed.some((file) => file.id === id.toLowerCase())
        ? []
        : [{ field: `${field}/${index}`, code: 'file_not_claimable' }],
    );
    if (errors.length > 0) throw new RequestError('file_not_claimable', { errors });
  }

  /** The bytes as they were sent. Throws RequestError `not_found` where the asker sees no such file. */
  async original(actor: Actor, id: string): Promise<Original> {
    const file = await this.seen(actor, id);
    return {
      name: file.name,
      byteSize: Number(file.byte_size),
      sha256: file.sha256,
      stream: await this.store.open(file.storage_key),
    };
  }

  /** The copy of a picture that is shown, WebP. Throws RequestError `not_found`, also for what is no picture. */
  async shown(actor: Actor, id: string): Promise<Readable> {
    const { shown_key } = await this.seen(actor, id);
    if (shown_key === null) throw new RequestError('not_found');
    return this.store.open(shown_key);
  }

  private async seen(actor: Actor, id: string): Promise<StoredFile> {
    const [file] = await this.db.read<StoredFile>(actor, fileById(id));
    if (!file) throw new RequestError('not_found');
    return file;
  }
}
