/**
 * The JavaScript that a first visit loads, gzip: the portal until a complaint is filed (<= 90 kB), the console until its
 * first queue (<= 450 kB). Counted from what the pages' own build lists as loaded at start; docs/performance.md.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './workspace.mjs';

const budgets = [
  { name: 'portal', folder: 'apps/portal/dist', limit: 90, counts: (file) => !file.startsWith('follow-') },
  { name: 'console', folder: 'apps/console/dist', limit: 450, counts: isOfFirstQueue },
];
let tooLarge = false;
for (const { name, folder, limit, counts } of budgets) {
  const assets = path.join(root, folder, 'assets');
  if (!existsSync(assets)) throw new Error(`${folder} is not built`);
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js') && counts(file));
  const bytes = scripts.reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(assets, file))).length,
    0,
  );
  const size = Math.round(bytes / 100) / 10;
  const verdict = size <= limit ? 'ok' : 'TOO LARGE';
  tooLarge ||= size > limit;
  console.log(
    `${name}: ${size} kB gzip of JavaScript in ${scripts.length} files, limit ${limit} kB: ${verdict}`,
  );
}
process.exit(tooLarge ? 1 : 0);

/** Pages that only administrators, or only somebody who asks for them, ever load. */
function isOfFirstQueue(file) {
  return !/^(Organisation|Person|Account|Invitation|FirstAdministrator|Enrol|SecondFactor|ComplaintPage)/.test(
    file,
  );
}
