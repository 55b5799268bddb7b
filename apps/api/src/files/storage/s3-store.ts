import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { FileStore, StoreUnavailable, StoredFileMissing } from './file-store';
import { shardedPath } from './storage-key';

/** A bucket of any S3-compatible store; it must exist. */
export interface Bucket {
  /** Absent for Amazon itself. */
  readonly endpoint?: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** Keeps files in a bucket, for installations with several API processes. */
export class S3Store extends FileStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ endpoint, region, bucket, accessKey, secretKey }: Bucket) {
    super();
    this.bucket = bucket;
    this.client = new S3Client({
      endpoint,
      region,
      credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
      // Stores other than Amazon's seldom answer on a host name per bucket, and not all know the newer checksums.
      forcePathStyle: true,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      // What fails is thrown and told by whoever asked; the client need not tell the console as well.
      logger: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      requestHandler: { connectionTimeout: 5_000, socketTimeout: 60_000 },
    });
  }

  async put(key: string, source: string): Promise<void> {
    const place = this.place(key);
    try {
      const { size } = await stat(source);
      const object = { ...place, Body: createReadStream(source), ContentLength: size };
      await this.client.send(new PutObjectCommand(object));
    } catch (error) {
      throw new StoreUnavailable(error);
    }
  }

  async open(key: string): Promise<Readable> {
    const place = this.place(key);
    try {
      const { Body } = await this.client.send(new GetObjectCommand(place));
      if (Body instanceof Readable) return Body;
    } catch (error) {
      if (!(error instanceof NoSuchKey)) throw new StoreUnavailable(error);
    }
    throw new StoredFileMissing(key);
  }

  async remove(key: string): Promise<void> {
    const place = this.place(key);
    try {
      await this.client.send(new DeleteObjectCommand(place));
    } catch (error) {
      if (!(error instanceof NoSuchKey)) throw new StoreUnavailable(error);
    }
  }

  /** Closes the connections that are kept open. */
  close(): void {
    this.client.destroy();
  }

  private place(key: string) {
    return { Bucket: this.bucket, Key: shardedPath(key) };
  }
}

function quiet(): void {}
