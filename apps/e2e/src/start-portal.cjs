'use strict';
const { fork } = require('node:child_process');
const { mkdtempSync, chmodSync, mkdirSync, rmSync } = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');

const root = path.resolve(__dirname, '../../..');

/** Starts the whole portal as `npm start` does, demo included, on a port and a data folder of its own. */
module.exports = async () => {
  // Somebody tries a spec on a portal that runs already.
  if (process.env.HUTONG_URL) return;
  const port = await freePort();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'hutong-e2e-'));
  chmodSync(dataDir, 0o755);
  const shots = path.join(root, 'artefacts/screenshots');
  rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  const portal = fork(path.join(root, 'tools/start.mjs'), [], {
    cwd: root,
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  await ready(portal, `http://127.0.0.1:${port}/health/ready`);
  process.env.HUTONG_URL = `http://127.0.0.1:${port}`;
  process.env.HUTONG_SHOTS = shots;
  globalThis.hutongPortal = { portal, dataDir };
};

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Ready is when it says so to whoever asks; a process that ends before has its last words shown. */
async function ready(portal, url) {
  let words = '';
  for (const stream of [portal.stdout, portal.stderr])
    stream.on('data', (chunk) => (words = (words + chunk).slice(-8_000)));
  const until = Date.now() + 180_000;
  while (Date.now() < until) {
    if (portal.exitCode !== null) throw new Error(`The portal ended with ${portal.exitCode}:\n${words}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok && words.includes('is ready')) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The portal was not ready in time:\n${words}`);
}
