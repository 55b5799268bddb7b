import { Module } from '@nestjs/common';
import path from 'node:path';
import { Config } from '../../config';
import { FileStore } from './file-store';
import { FolderStore } from './folder-store';

/** The store by setting: a bucket where S3_ENDPOINT and S3_BUCKET name one, else `files` in DATA_DIR. */
@Module({
  providers: [{ provide: FileStore, inject: [Config], useFactory: storeOf }],
  exports: [FileStore],
})
export class StorageModule {}

async function storeOf({ s3, dataDir }: Config): Promise<FileStore> {
  if (!s3) return new FolderStore(path.join(dataDir, 'files'));
  // Loaded only where it is used: the client takes its time, and talks at the start.
  const { S3Store } = await import('./s3-store');
  return new S3Store(s3);
}
