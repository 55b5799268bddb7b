/**
 * The JavaScript that a first visit loads, gzip: the portal until a complaint is filed (<= 90 kB), the console until its
 * first queue (<= 450 kB), with and without signing in on the way; docs/performance.md.
 *
 * Both are counted from the manifests of their builds: the entry, what a first visit loads later, and whatever these
 * import, file by file. A page that is only loaded on demand counts nothing; one that is imported counts by itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './workspace.mjs';

const filing = ['index.html', 'src/filing/filing-pages.tsx'];
const signIn = 'src/access/SignInPage.tsx';
const firstQueue = ['index.html', 'src/desk/DeskPage.tsx', 'src/complaints/list/ComplaintList.tsx'];
/** Somebody reads one of them; the larger counts. */
const languages = ['src/i18n/zh.ts', 'src/i18n/en.ts'];

const budgets = [
  { name: 'portal', folder: 'apps/portal/dist', limit: 90, scripts: loadedBy(filing) },
  {
    name: 'console, signed in',
    folder: 'apps/console/dist',
    limit: 450,
    scripts: loadedBy(firstQueue, languages),
  },
  {
    name: 'console, signing in first',
    folder: 'apps/console/dist',
    limit: 450,
    scripts: loadedBy([...firstQueue, signIn], languages),
  },
];
let tooLarge = false;
for (const { name, folder, limit, scripts } of budgets) {
  const built = path.join(root, folder);
  if (!existsSync(built)) throw new Error(`${folder} is not built`);
  const files = scripts(built);
  const size = Math.round(bytesOf(built, files) / 100) / 10;
  const verdict = size <= limit ? 'ok' : 'TOO LARGE';
  tooLarge ||= size > limit;
  console.log(
    `${name}: ${size} kB gzip of JavaScript in ${files.length} files, limit ${limit} kB: ${verdict}`,
  );
}
process.exit(tooLarge ? 1 : 0);

function bytesOf(built, files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(built, file))).length, 0);
}

/** The scripts behind some sources and everything that they import; of alternatives with the largest. */
function loadedBy(sources, alternatives = []) {
  return (built) => {
    const manifest = JSON.parse(readFileSync(path.join(built, '.vite/manifest.json'), 'utf8'));
    const choices = alternatives.length > 0 ? alternatives.map((one) => [...sources, one]) : [sources];
    const [largest] = choices
      .map((chosen) => walk(manifest, chosen))
      .sort((one, other) => bytesOf(built, other) - bytesOf(built, one));
    return largest;
  };
}

function walk(manifest, sources) {
  const files = new Set();
  const left = [...sources];
  for (let source = left.pop(); source; source = left.pop()) {
    const chunk = manifest[source];
    if (!chunk)
      throw new Error(`Not in the build: ${source}. Was it renamed, or is it no page of its own any more?`);
    if (files.has(chunk.file)) continue;
    files.add(chunk.file);
    left.push(...(chunk.imports ?? []));
  }
  return [...files].filter((file) => file.endsWith('.js'));
}
