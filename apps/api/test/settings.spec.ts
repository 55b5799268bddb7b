import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Config, settingNames } from '../src/config';

const root = path.resolve(__dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const documented = [...read('docs/settings.md').matchAll(/^\| `([A-Z][A-Z0-9_]+)` +\| (.*?) +\|/gm)];

const needed = { DATABASE_URL: 'postgres://owner:secret@db.example/hutong', SECRET_KEY: 'x'.repeat(32) };

it('docs/settings.md names every setting once, in the order of the program', () => {
  const names = documented.map(([, name]) => name ?? '');
  expect(names.filter((name) => settingNames.includes(name))).toEqual(settingNames);
  expect(new Set(names).size).toBe(names.length);
});

it('docs/settings.md names what npm start, the database and the tests read besides', () => {
  const programs = ['tools/start.mjs', 'tools/embedded-postgres.cjs', 'apps/api/test/kit/start-postgres.cjs'];
  const used = programs.flatMap((file) =>
    [...read(file).matchAll(/process\.env\.([A-Z][A-Z0-9_]+)/g)].map(([, name]) => name),
  );
  const names = documented.map(([, name]) => name);
  expect(used.filter((name) => name !== 'PATH' && !names.includes(name))).toEqual([]);
});

it('docs/settings.md says the defaults that hold', () => {
  const config = new Config(needed);
  const told = new Map(documented.map(([, name, value]) => [name, /`([^`]*)`/.exec(value ?? '')?.[1]]));
  expect(told.get('PORT')).toBe(String(config.port));
  expect(told.get('HOST')).toBe(config.host);
  expect(path.resolve(told.get('DATA_DIR') ?? '')).toBe(config.dataDir);
  expect(told.get('DATABASE_POOL_SIZE')).toBe(String(config.poolSize));
  expect(told.get('LOG_LEVEL')).toBe(config.logLevel);
  expect([told.get('DEMO'), told.get('PROCESS')]).toEqual([
    config.demo ? 'on' : 'off',
    config.works ? 'all' : 'api',
  ]);
  expect(told.get('TRUST_PROXY')).toBe(String(config.trustProxy));
});

it.each([
  [{ PORT: 'many' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ SECRET_KEY: 'short' }, 'SECRET_KEY'],
  [{ PUBLIC_URL: 'hutong' }, 'PUBLIC_URL'],
  [{ DEMO: 'yes' }, 'DEMO'],
  [{ S3_BUCKET: 'files' }, 'S3_ENDPOINT'],
  [{ SMTP_URL: 'https://mail.example' }, 'SMTP_URL'],
  [{ SMTP_URL: 'smtp://mail.example', PUBLIC_URL: 'https://hutong.example' }, 'MAIL_FROM'],
  [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'no-reply@hutong.example' }, 'PUBLIC_URL'],
  [{ DATABASE_URL: undefined }, 'DATABASE_URL'],
])('A start with %j says which setting is wrong', (wrong, name) => {
  expect(() => new Config({ ...needed, ...wrong })).toThrow(name);
});
