import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const require = createRequire(import.meta.url);
const { startPostgres } = require('../embedded-postgres.cjs');
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const main = path.join(root, 'apps/api/dist/main.js');

/** Everything that this run has started, stopped in the reverse order: at the end, on an error, and on Ctrl-C. */
export class Running {
  #ends = [];
  #stopping = null;

  /** Something to do when the run ends, however it ends. */
  atEnd(end) {
    this.#ends.push(end);
  }

  stop() {
    this.#stopping ??= (async () => {
      while (this.#ends.length > 0)
        await this.#ends
          .pop()()
          .catch((error) => console.error(String(error)));
    })();
    return this.#stopping;
  }

  /** A folder that goes when the run ends, unless it was named. */
  async folder(named) {
    if (named) return path.resolve(named);
    const place = await mkdtemp(path.join(os.tmpdir(), 'hutong-bench-'));
    this.atEnd(() => rm(place, { recursive: true, force: true }));
    return place;
  }

  /** A durable PostgreSQL of our own. */
  async database(folder) {
    const database = await startPostgres({ folder: path.join(folder, 'postgres'), durable: true });
    // Where PostgreSQL had to put it elsewhere, that place goes too, after the server.
    if (!database.folder.startsWith(folder))
      this.atEnd(() => rm(database.folder, { recursive: true, force: true }));
    this.atEnd(() => database.stop());
    return database;
  }

  /** A connection as the owner. That its server goes first on Ctrl-C is no news. */
  async connection(url) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    this.atEnd(() => client.end());
    return client;
  }

  /** The real API, one process. `way` is `api`, `worker` or `migrate`. */
  api(way, env) {
    return this.#child(main, [way], { HOST: '127.0.0.1', PORT: '0', TRUST_PROXY: '1', ...env });
  }

  /** The hand-written server beside it. */
  reference(env) {
    return this.#child(path.join(here, 'reference.mjs'), [], env);
  }

  /** Starts and answers once the process says where it listens: `{ url, pid, readyMs, exited, stop }`. */
  async #child(script, args, env) {
    const startedAt = performance.now();
    // Of its own group: a terminal sends Ctrl-C to everybody at once, the order of stopping is ours.
    const child = fork(script, args, {
      cwd: root,
      env: { ...process.env, ...env },
      detached: true,
      execArgv: flags(env),
    });
    const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
    const stop = async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      const tooLong = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await exited;
      clearTimeout(tooLong);
    };
    this.atEnd(stop);
    const message = new Promise((resolve) => child.once('message', resolve));
    const url = await Promise.race([
      message.then(({ ready }) => ready),
      exited.then((code) => refuse(script, args, code)),
    ]);
    return { url, pid: child.pid, readyMs: performance.now() - startedAt, exited, stop };
  }
}

/** `BENCH_NODE_FLAGS="--cpu-prof --cpu-prof-dir=/tmp"` profiles the API. */
const flags = ({ BENCH_PROFILED }) =>
  BENCH_PROFILED && process.env.BENCH_NODE_FLAGS ? process.env.BENCH_NODE_FLAGS.split(' ') : [];

function refuse(script, args, code) {
  if (args[0] === 'migrate' && code === 0) return null;
  throw new Error(
    `${path.basename(script)} ${args.join(' ')} ended (${code}) before it was ready. Is it built (npm run build)?`,
  );
}
