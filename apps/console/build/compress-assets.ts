import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is served; folders with a dot are not, and a compressed copy would only confuse the refusal. */
const compressible = /^[^.].*\.(js|css|html|svg|json)$/;
/** Below this a compressed copy saves no packet. */
const leastBytes = 1_024;

/** Writes .gz and .br beside each built asset, so that the server only has to pick one. */
export function compressAssets(): Plugin {
  let outDir = '';
  return {
    name: 'hutong:compress-assets',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
        if (compressible.test(file)) compress(path.join(outDir, file));
      }
    },
  };
}

function compress(file: string): void {
  const content = readFileSync(file);
  if (content.length < leastBytes) return;
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 10,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  );
}
