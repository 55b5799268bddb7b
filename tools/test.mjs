/** `npm test`: everything, the browser journeys included. `npm test -- --quick` leaves the journeys out. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser, findBrowser } from './browser.mjs';
import { build, checkNode, install, root, run } from './workspace.mjs';

const quick = process.argv.includes('--quick');
const results = path.join(root, 'artefacts/results');

checkNode();
install();
if (!quick) ensureBrowser();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const failed = [];
const counts = { passed: 0, failed: 0 };

step('build', () => build());
step('format', () => run('npx', ['prettier', '--check', '--log-level', 'warn', '.'], { allowFailure: true }));
step('lint', () => nx('lint'));
step('types', () => nx('typecheck'));
step('size of the web pages', () => run('node', ['tools/size.mjs'], { allowFailure: true }));
step('libraries and screens', () =>
  jest('libraries', [
    'libs/casework',
    'libs/links',
    'libs/contract',
    'migrations',
    'apps/portal',
    'apps/console',
  ]),
);
step('API on PostgreSQL', () => jest('api', ['apps/api']));
if (!quick) step('journeys in a browser', () => jest('e2e', ['apps/e2e']));

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
process.exit(failed.length > 0 ? 1 : 0);

function step(name, work) {
  const begun = Date.now();
  console.log(`\n=== ${name}`);
  const code = work() ?? 0;
  if (code !== 0) failed.push(name);
  console.log(`=== ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - begun) / 1000)} s)`);
}

function nx(target) {
  return run('npx', ['nx', 'run-many', '-t', target, '--outputStyle=static'], { allowFailure: true });
}

/** Runs the specs of some projects and adds up what they counted. */
function jest(name, projects) {
  const file = path.join(results, `${name}.json`);
  const places = projects.map((project) => path.join(root, project, 'jest.config.cjs'));
  // A project alone is run by its own configuration: in a row with others Jest ignores its time limit.
  const which = places.length === 1 ? ['-c', ...places] : ['--projects', ...places];
  const code = run('npx', ['jest', ...which, '--maxWorkers=2', '--json', `--outputFile=${file}`], {
    allowFailure: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { NODE_ENV: 'test', CHROME_PATH: findBrowser() ?? '' },
  });
  const told = readResults(file);
  counts.passed += told.numPassedTests;
  counts.failed += told.numFailedTests + told.numRuntimeErrorTestSuites;
  return code;
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0 };
  }
}
