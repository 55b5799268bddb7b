import S3rver from '@20minutes/s3rver';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type FileStore, StoreUnavailable, StoredFileMissing } from './file-store';
import { FolderStore } from './folder-store';
import { S3Store } from './s3-store';
import { newStorageKey } from './storage-key';

const evidence = randomBytes(3_000_000);
let folder: string;
let source: string;
let bucketServer: S3rver;
const stores = new Map<string, FileStore>();
const store = (kind: string): FileStore => stores.get(kind) ?? new FolderStore('/dev/null');

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hutong-store-'));
  source = path.join(folder, 'upload');
  await writeFile(source, evidence);
  bucketServer = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: path.join(folder, 's3'),
    allowMismatchedSignatures: true,
    vhostBuckets: false,
    configureBuckets: [{ name: 'hutong' }],
  });
  const { port } = await bucketServer.run();
  const bucket = { region: 'us-east-1', bucket: 'hutong', accessKey: 'S3RVER', secretKey: 'S3RVER' };
  stores.set('folder', new FolderStore(path.join(folder, 'files')));
  stores.set('bucket', new S3Store({ ...bucket, endpoint: `http://127.0.0.1:${port}` }));
  stores.set('unreachable', new S3Store({ ...bucket, endpoint: 'http://127.0.0.1:1' }));
});
afterAll(async () => {
  for (const each of stores.values()) if (each instanceof S3Store) each.close();
  await bucketServer.close();
  await rm(folder, { recursive: true });
});

describe.each(['folder', 'bucket'])('the %s', (kind) => {
  it('gives back what was put, to the last byte, and leaves the source alone', async () => {
    const key = newStorageKey();
    await store(kind).put(key, source);
    expect((await buffer(await store(kind).open(key))).equals(evidence)).toBe(true);
    expect((await buffer(await store(kind).open(key))).length).toBe(evidence.length);
  });

  it('says before the first byte that an object is not there', async () => {
    await expect(store(kind).open(newStorageKey())).rejects.toBeInstanceOf(StoredFileMissing);
  });

  it('forgets an object, also twice', async () => {
    const key = newStorageKey();
    await store(kind).put(key, source);
    await store(kind).remove(key);
    await store(kind).remove(key);
    await expect(store(kind).open(key)).rejects.toBeInstanceOf(StoredFileMissing);
  });

  it.each(['../../../etc/passwd', '', 'a/b', `${'a'.repeat(31)}G`])(
    'takes no name but its own: %j',
    async (key) => {
      await expect(store(kind).open(key)).rejects.toThrow('Not a storage key');
      await expect(store(kind).put(key, source)).rejects.toThrow('Not a storage key');
      await expect(store(kind).remove(key)).rejects.toThrow('Not a storage key');
    },
  );
});

it('a folder that cannot be written keeps nothing, not even a part', async () => {
  const blocked = path.join(folder, 'blocked');
  const key = newStorageKey();
  await writeFile(blocked, 'a file where the folder should be');
  await expect(new FolderStore(blocked).put(key, source)).rejects.toBeInstanceOf(StoreUnavailable);
  const files = path.join(folder, 'half');
  await expect(new FolderStore(files).put(key, path.join(folder, 'gone'))).rejects.toBeInstanceOf(
    StoreUnavailable,
  );
  expect(
    (await readdir(files, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()),
  ).toEqual([]);
});

it('a bucket out of reach is said to be so', async () => {
  await expect(store('unreachable').put(newStorageKey(), source)).rejects.toBeInstanceOf(StoreUnavailable);
  await expect(store('unreachable').open(newStorageKey())).rejects.toBeInstanceOf(StoreUnavailable);
});
