import { hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Every setting, from the environment. The table in docs/settings.md says the same in words; a spec compares them. */
const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.string().min(1),
  DATABASE_APP_URL: z.string().optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(12),
  SECRET_KEY: z.string().min(32).optional(),
  PUBLIC_URL: z.url().optional(),
  TRUST_PROXY: z.string().default('false'),
  DEMO: z.enum(['on', 'off']).default('off'),
  PROCESS: z.enum(['all', 'api', 'worker']).default('all'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  S3_ENDPOINT: z.url().optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
});
export const settingNames = Object.keys(settings.shape);

/** The settings of this process, checked. Throws with the name of the setting that is wrong. */
export class Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly databaseAppUrl: string;
  readonly appPassword: string | null;
  readonly poolSize: number;
  readonly publicUrl: string | undefined;
  readonly trustProxy: boolean | number | string;
  /** Load the demo into an empty installation. */
  readonly demo: boolean;
  /** Does this process do what happens by itself? */
  readonly works: boolean;
  readonly logLevel: string;
  readonly s3: {
    endpoint: string;
    bucket: string;
    region: string;
    accessKey: string;
    secretKey: string;
  } | null;
  /** How mail leaves the house; null: it waits, or in a demo is caught. */
  readonly smtp: { url: string; from: string } | null;
  private readonly masterKey: Buffer;

  constructor(env: Record<string, string | undefined> = process.env) {
    const result = settings.safeParse(env);
    if (!result.success) {
      const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
      throw new Error(`These settings are missing or wrong:\n  ${wrong.join('\n  ')}`);
    }
    const set = result.data;
    this.port = set.PORT;
    this.host = set.HOST;
    this.dataDir = path.resolve(set.DATA_DIR);
    this.databaseUrl = set.DATABASE_URL;
    this.poolSize = set.DATABASE_POOL_SIZE;
    this.publicUrl = set.PUBLIC_URL;
    this.trustProxy = proxyTrust(set.TRUST_PROXY);
    this.demo = set.DEMO === 'on';
    this.works = set.PROCESS !== 'api';
    this.logLevel = set.LOG_LEVEL;
    this.masterKey = set.SECRET_KEY
      ? Buffer.from(set.SECRET_KEY)
      : keyFrom(path.join(this.dataDir, 'secret'));
    this.appPassword = set.DATABASE_APP_URL ? null : derivedPassword(set.DATABASE_URL);
    this.databaseAppUrl =
      set.DATABASE_APP_URL ?? withUser(set.DATABASE_URL, 'hutong_app', this.appPassword ?? '');
    this.s3 = objectStore(set);
    this.smtp = mailServer(set);
  }

  /** A 32-byte key for one purpose (HKDF-SHA-256, RFC 5869), so that no two uses share one. */
  secret(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.masterKey, 'hutong', purpose, 32));
  }
}

function keyFrom(file: string): Buffer {
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  }
  chmodSync(file, 0o600);
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
}

/**
 * The application role's password, made of the migrating role's: every process with the same DATABASE_URL knows it,
 * and nobody has to set a second one. DATABASE_APP_URL overrides it.
 */
function derivedPassword(databaseUrl: string): string {
  const { username, password } = new URL(databaseUrl);
  return Buffer.from(
    hkdfSync('sha256', `${username}:${password}`, 'hutong', 'database application role', 24),
  ).toString('hex');
}

function withUser(databaseUrl: string, user: string, password: string): string {
  const url = new URL(databaseUrl);
  url.username = user;
  url.password = password;
  return url.toString();
}

function proxyTrust(value: string): boolean | number | string {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^\d+$/.test(value) ? Number(value) : value;
}

function objectStore(set: z.output<typeof settings>): Config['s3'] {
  const {
    S3_ENDPOINT: endpoint,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY: accessKey,
    S3_SECRET_KEY: secretKey,
  } = set;
  if (!endpoint && !bucket) return null;
  if (!endpoint || !bucket || !accessKey || !secretKey)
    throw new Error('An object store needs S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY and S3_SECRET_KEY.');
  return { endpoint, bucket, region: set.S3_REGION, accessKey, secretKey };
}

function mailServer({
  SMTP_URL: url,
  MAIL_FROM: from,
  PUBLIC_URL,
}: z.output<typeof settings>): Config['smtp'] {
  if (!url) return null;
  // Letters lead back to the portal, and nobody's request says where that is.
  if (!from || !PUBLIC_URL) throw new Error('A mail server needs SMTP_URL, MAIL_FROM and PUBLIC_URL.');
  return { url, from };
}
