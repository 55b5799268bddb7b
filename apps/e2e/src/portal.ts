import { type ChildProcess, fork } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(__dirname, '../../..');
/** Starting includes the demo; on a busy machine that takes its time. */
const readyWithinMs = 180_000;

export interface OwnPortal {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the whole portal as `npm start` does, demo included, on a port and a data folder of its own. */
export async function startPortal(): Promise<OwnPortal> {
  // Somebody tries a spec, again and again.
  if (process.env.HUTONG_OWN_URL) return { url: process.env.HUTONG_OWN_URL, stop: () => Promise.resolve() };
  const port = await freePort();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'hutong-e2e-'));
  chmodSync(dataDir, 0o755);
  const portal = fork(path.join(root, 'tools/start.mjs'), [], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const url = `http://127.0.0.1:${port}`;
  await ready(portal, `${url}/health/ready`);
  const stop = async () => {
    const ended = new Promise((resolve) => portal.once('exit', resolve));
    portal.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url, stop };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Ready is when it says so to whoever asks; a process that ends before has its last words shown. */
async function ready(portal: ChildProcess, url: string): Promise<void> {
  let words = '';
  for (const stream of [portal.stdout, portal.stderr])
    stream?.on('data', (chunk) => (words = (words + String(chunk)).slice(-8_000)));
  const until = Date.now() + readyWithinMs;
  while (Date.now() < until) {
    if (portal.exitCode !== null) throw new Error(`The portal ended with ${portal.exitCode}:\n${words}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok && words.includes('is ready')) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The portal was not ready in time:\n${words}`);
}
