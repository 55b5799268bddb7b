import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { testSecret } from '../kit/database';

/** As `npm test` has built it, and as an installation runs it. */
const main = path.resolve(__dirname, '../../dist/main.js');

export interface WorkerProcess {
  /** As an out-of-memory killer or a power cut does it: without a word. */
  kill(): Promise<void>;
}

/** Workers in processes of their own. Only the database tells them of each other. */
export function workersOf(url: string, folder: string) {
  const children: ChildProcess[] = [];
  return {
    /** Starts one and waits until it is ready; one that could not start is started again, as supervisors do. */
    start: async (required?: string): Promise<WorkerProcess> => {
      for (let left = 5; ; left -= 1) {
        const child = fork(main, ['worker'], {
          execArgv: required ? ['--require', path.join(__dirname, required)] : [],
          env: {
            ...{ PATH: process.env.PATH, DATABASE_URL: url, SECRET_KEY: testSecret, DATA_DIR: folder },
            ...{ PORT: '0', HOST: '127.0.0.1', DATABASE_POOL_SIZE: '4', LOG_LEVEL: 'warn' },
          },
          stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        });
        children.push(child);
        try {
          await ready(child);
          return { kill: () => killed(child) };
        } catch (error) {
          if (left === 0) throw error;
        }
      }
    },
    /** Nobody is left behind, whatever has failed before. */
    stop: () => Promise.all(children.map(killed)),
  };
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
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
