/** `npm run bench`: how fast the real API is beside a hand-written server on the same tables. docs/performance.md. */
import { writeFile } from 'node:fs/promises';
import { options } from './bench/options.mjs';
import { benchInstallation } from './bench/elsewhere.mjs';
import { benchOurselves } from './bench/ourselves.mjs';
import { Running } from './bench/running.mjs';
import { build, checkNode, install } from './workspace.mjs';

const asked = options();
checkNode();
install();
if (!asked.base) build();
const running = new Running();
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    interrupted = true;
    console.error('\nStopping everything that was started …');
    void running.stop().finally(() => process.exit(130));
  });

try {
  const measured = await (asked.base ? benchInstallation(asked) : benchOurselves(asked, running));
  if (asked.json) await writeFile(asked.json, `${JSON.stringify(measured, null, 2)}\n`);
} catch (error) {
  // What breaks because it is being stopped is not worth a word.
  if (!interrupted) console.error(error instanceof Error ? error.stack : error);
  process.exitCode = interrupted ? 130 : 1;
} finally {
  await running.stop();
}
process.exit();
