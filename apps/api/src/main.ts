import 'reflect-metadata';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApplication } from './application';
import { Config } from './config';
import { migrate } from './database/migrate';
import { featured } from './demo/featured';
import { Sweep } from './deadlines/sweep';
import { DemoLoader } from './demo/load';

const ways = ['all', 'api', 'worker', 'migrate'] as const;
type Way = (typeof ways)[number];

/** `all` (default) migrates, loads the demo where it is asked for, works and serves; the others do one part each. */
async function main(): Promise<void> {
  const way: Way | undefined = ways.find((one) => one === (process.argv[2] ?? 'all'));
  if (!way) throw new Error(`Say one of: ${ways.join(', ')}`);
  if (way === 'api' || way === 'worker') process.env.PROCESS = way;
  const config = new Config();
  if (way === 'all' || way === 'migrate') await migrate(config);
  if (way === 'migrate') return;
  const app = await createApplication();
  const demo = way === 'all' && config.demo ? await loadDemo(app) : null;
  // Whoever started us was killed: without it nobody would ever stop us.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // The worker listens too, for its health checks; a balancer sends it nobody.
  await app.listen(config.port, config.host);
  process.send?.({ ready: await app.getUrl(), demo });
}

/** What `npm start` tells of the demo; null where somebody works already who does not belong to it. */
async function loadDemo(
  app: NestExpressApplication,
): Promise<{ receipts: readonly { code: string; state: string }[] } | null> {
  await app.init();
  const loader = app.get(DemoLoader);
  const now = new Date();
  const result = await loader.load(now);
  if (result === 'loaded') {
    await app.get(Sweep).all(now);
    await loader.pastIsRead(now);
  }
  return result === 'in_use'
    ? null
    : { receipts: featured.map(({ receiptCode, state }) => ({ code: receiptCode, state })) };
}

main().catch((error: unknown) => {
  process.stderr.write(`${explained(error)}\n`);
  process.exit(1);
});

function explained(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE')
    return `Port ${process.env.PORT ?? 3000} is taken by another program. Set PORT to a free one: PORT=3001 npm start`;
  return error.stack ?? error.message;
}
