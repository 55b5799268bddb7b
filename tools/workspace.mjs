import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const quiet = {
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
  SCARF_ANALYTICS: 'false',
  NX_SKIP_NX_CACHE: process.env.NX_SKIP_NX_CACHE ?? '',
};

/** Runs a command of the workspace to its end; a failure ends this process with the same code. */
export function run(command, args, { allowFailure = false, ...options } = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    ...options,
    env: { ...process.env, ...quiet, ...options.env },
  });
  if (error) throw error;
  if (status !== 0 && !allowFailure) process.exit(status ?? 1);
  return status ?? 1;
}

/** Refuses a Node.js that is too old, with the number that is needed. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Hutong needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs what the lock file says, when it is not what was installed last. */
export function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const mark = path.join(root, 'node_modules/.hutong-installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json')) || existsSync(mark)) {
    console.log('Installing what is needed …');
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      shell: process.platform === 'win32',
    });
  }
  writeFileSync(mark, wanted);
}

/** Builds what has changed since the last time; a tree that is as it was built is not even looked at by Nx. */
export function build() {
  const mark = path.join(root, 'node_modules/.hutong-built');
  const now = fingerprint();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now && outputs.every((file) => existsSync(file)))
    return;
  console.log('Building …');
  run('npx', ['nx', 'run-many', '-t', 'build', '--outputStyle=stream-without-prefixes'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(mark, now);
}

const outputs = ['apps/api/dist/main.js', 'apps/console/dist/index.html', 'apps/portal/dist/index.html'].map(
  (file) => path.join(root, file),
);

/** Path, size and time of every source file. */
function fingerprint() {
  const hash = createHash('sha256');
  const left = ['apps', 'libs', 'migrations', 'package-lock.json', '.swcrc', 'tsconfig.json'].map((one) =>
    path.join(root, one),
  );
  for (let place = left.pop(); place; place = left.pop()) {
    const { size, mtimeMs } = statSync(place);
    if (statSync(place).isDirectory()) {
      const within = readdirSync(place).filter(
        (name) => !['dist', 'node_modules', 'artefacts'].includes(name),
      );
      left.push(...within.sort().map((name) => path.join(place, name)));
    } else hash.update(`${path.relative(root, place)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
