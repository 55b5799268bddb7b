import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { testSecret } from '../kit/database';

/** As `npm test` has built it, and as an installation runs it. */
const main = path.resolve(__dirname, '../../dist/main.js');

export interface WorkerProcess {
  /** As an out-of-memory killer or a power cut does it: without a word. */
  kill(): Promise<void>;
}

/** A worker in a process of its own, ready to work. Only the database tells it of the others. */
export async function startWorker(url: string, folder: string, required?: string): Promise<WorkerProcess> {
  const child = fork(main, ['worker'], {
    execArgv: required ? ['--require', path.join(__dirname, required)] : [],
    env: {
      ...{ PATH: process.env.PATH, DATABASE_URL: url, SECRET_KEY: testSecret, DATA_DIR: folder },
      ...{ PORT: '0', HOST: '127.0.0.1', DATABASE_POOL_SIZE: '4', LOG_LEVEL: 'warn' },
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  await ready(child);
  return { kill: () => killed(child) };
}

/** One that ends instead has its last words shown. */
function ready(child: ChildProcess): Promise<void> {
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (words = (words + String(chunk)).slice(-4_000)));
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The worker ended with ${code}:\n${words}`)));
  });
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
