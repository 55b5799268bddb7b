import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(js|css|html|svg|webmanifest|txt)$/;

/** Writes `.gz` and `.br` beside each text asset, so that the server never compresses while a person waits. */
export function precompress(folder: string): Plugin {
  return {
    name: 'hutong-precompress',
    apply: 'build',
    closeBundle: () => compressFolder(folder),
  };
}

async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const assets = entries.filter((entry) => entry.isFile() && compressible.test(entry.name));
  await Promise.all(assets.map((entry) => compressAsset(path.join(entry.parentPath, entry.name))));
}

async function compressAsset(asset: string): Promise<void> {
  const content = await readFile(asset);
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(content, { level: 9 }),
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  ]);
  await Promise.all([writeFile(`${asset}.gz`, zipped), writeFile(`${asset}.br`, brotli)]);
}
