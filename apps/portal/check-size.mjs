// The JavaScript that a person downloads to file a complaint may weigh 90 kB in gzip (docs: quality figures).
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const limit = 90_000;
const assets = fileURLToPath(new URL('./dist/assets', import.meta.url));
const all = readdirSync(assets).filter((name) => name.endsWith('.js'));
// The page for following a case is a chunk of its own, which filing does not wait for.
const scripts = all.filter((name) => !name.startsWith('follow-'));
if (scripts.length === 0) throw new Error('Nothing is built: run the build of the portal first.');

const sizes = scripts.map((name) => ({ name, gzip: gzipSync(readFileSync(path.join(assets, name))).length }));
const total = sizes.reduce((sum, { gzip }) => sum + gzip, 0);
for (const { name, gzip } of sizes) console.log(`${String(gzip).padStart(7)}  ${name}`);
console.log(`${String(total).padStart(7)}  of ${limit} bytes of gzip allowed`);
if (total > limit) process.exitCode = 1;
