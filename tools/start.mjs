/** `npm start`: from a fresh clone to a running portal. `npm start -- --empty` starts without the demo. */
import { fork } from 'node:child_process';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, checkNode, install, root } from './workspace.mjs';

const require = createRequire(import.meta.url);
const port = Number(process.env.PORT ?? 3000);
const empty = process.argv.includes('--empty');
const dataDir = path.resolve(root, process.env.DATA_DIR ?? '.data');

/** Where the cases of the printed receipt codes stand. */
const standing = {
  awaiting_information: '待补充材料 a question waits for an answer',
  responded: '已答复 answered: accept or dispute it',
  under_review: '核查中 under review',
};

checkNode();
await refuseTakenPort();
install();
build();
const database = process.env.DATABASE_URL ? null : await startDatabase();
const api = fork(path.join(root, 'apps/api/dist/main.js'), ['all'], {
  cwd: root,
  env: {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: database?.url ?? process.env.DATABASE_URL,
    DEMO: empty ? 'off' : (process.env.DEMO ?? 'on'),
  },
  // A terminal sends Ctrl-C to everybody at once; the order of stopping is ours: first the API, then its database.
  detached: true,
});

let stopping = false;
async function stop(code) {
  if (stopping) return;
  stopping = true;
  if (api.exitCode === null && api.signalCode === null) {
    const ended = new Promise((resolve) => api.once('exit', resolve));
    api.kill('SIGTERM');
    const tooLong = setTimeout(() => api.kill('SIGKILL'), 8_000);
    await ended;
    clearTimeout(tooLong);
  }
  await database?.stop();
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
process.once('exit', () => api.kill('SIGKILL'));
// A signal to npm ends its shell but not us: when the shell is gone, so are we.
const shell = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== shell && void stop(0), 500).unref();
api.once('exit', (code) => void stop(code ?? 1));
void database?.exited.then(() => {
  if (!stopping) console.error('PostgreSQL has ended. Start again: the data is kept.');
  void stop(1);
});
api.once('message', ({ demo }) => welcome(demo));

function welcome(demo) {
  const at = `http://localhost:${port}`;
  console.log(
    `\nHutong 互通 is ready.\n\n  Portal 公众门户   ${at}/\n  Console 工作台    ${at}/console/\n  API               ${at}/api/docs\n`,
  );
  if (!demo) {
    console.log(
      `  This installation is not a demo. If it has nobody yet, the console asks for the first administrator.\n`,
    );
  } else {
    console.log(`  Sign in with the password hutong-demo as
    officer@regulator.demo   supervisor@regulator.demo   auditor@regulator.demo   admin@hutong.demo
    lead@wechat.demo   handler@wechat.demo   (the same at taobao.demo, douyin.demo)
${demo.receipts.map(({ code, state }) => `  Receipt code 查询码 ${code.replace(/(\d{4})(?=\d)/g, '$1 ')}   ${standing[state] ?? ''}`).join('\n')}\n`);
  }
  console.log(
    '  Ctrl-C stops everything; the data stays in ' + path.relative(process.cwd(), dataDir) + '.\n',
  );
}

async function startDatabase() {
  const { startPostgres } = require('./embedded-postgres.cjs');
  return startPostgres({ folder: path.join(dataDir, 'postgres') });
}

function refuseTakenPort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const why =
        error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error.code})`;
      console.error(`Port ${port} ${why}. Set PORT to a free one: PORT=${port + 1} npm start`);
      process.exit(1);
    });
    probe.listen(port, process.env.HOST ?? '0.0.0.0', () => probe.close(resolve));
  });
}
