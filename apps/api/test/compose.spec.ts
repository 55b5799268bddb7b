import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { settingNames } from '../src/config';

/** No engine runs where the tests do: what the files for running in containers say is held to what they promise. */
const root = path.resolve(__dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const text = read('docker-compose.yml');

const service = z.object({
  image: z.string(),
  build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  deploy: z.object({ replicas: z.number() }).optional(),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  restart: z.string(),
  healthcheck: z.object({ test: z.array(z.string()).min(2) }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
});
const compose = z.object({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.unknown()),
});
const { services, volumes } = compose.parse(parse(text, { merge: true, uniqueKeys: true }));
const named = (name: string) => {
  const found = services[name];
  if (!found) throw new Error(`no service ${name}`);
  return found;
};

it('there are two API processes, a worker, PostgreSQL, an object store, a mail catcher and a balancer', () => {
  expect(Object.keys(services).sort()).toEqual(
    ['api', 'balancer', 'mail', 'migrate', 'objects', 'postgres', 'worker'].sort(),
  );
  expect(named('api').deploy?.replicas).toBe(2);
  expect(named('postgres').image).toMatch(/^postgres:(1[5-9]|[2-9]\d)\./);
});

it.each(['api', 'worker', 'migrate'])('%s runs from the one image, under its own name', (name) => {
  const { build, image, command } = named(name);
  expect(image).toBe(named('api').image);
  expect(command).toEqual([name]);
  expect(existsSync(path.join(root, build?.dockerfile ?? ''))).toBe(true);
});

it.each(['api', 'worker', 'migrate'])('every setting of %s is one that the application knows', (name) => {
  const given = Object.keys(named(name).environment);
  expect(given.filter((setting) => !settingNames.includes(setting))).toEqual([]);
  expect(given).toEqual(expect.arrayContaining(['DATABASE_URL', 'SECRET_KEY', 'S3_ENDPOINT', 'S3_BUCKET']));
});

it('what the settings name is there: the database, the store with the same keys, the port', () => {
  const { environment: api, healthcheck } = named('api');
  const database = new URL((api.DATABASE_URL ?? '').replace(/\$\{.*?\}/g, 'secret'));
  expect(database.hostname in services && database.pathname.slice(1)).toBe(
    named('postgres').environment.POSTGRES_DB,
  );
  expect(database.username).toBe(named('postgres').environment.POSTGRES_USER);
  const store = new URL(api.S3_ENDPOINT ?? '');
  const objects = named(store.hostname).environment;
  expect(objects.VGW_PORT).toBe(`:${store.port}`);
  expect([objects.ROOT_ACCESS_KEY, objects.ROOT_SECRET_KEY]).toEqual([api.S3_ACCESS_KEY, api.S3_SECRET_KEY]);
  expect(healthcheck?.test).toContain('deploy/ready.mjs');
  expect(read('deploy/ready.mjs')).toContain('/health/ready');
});

it('the balancer is the only door: its file exists and leads to the API, and nothing else listens outside', () => {
  const [mounted = ''] = named('balancer').volumes;
  const file = mounted.split(':')[0] ?? '';
  expect(read(file)).toContain(`server api:${named('api').environment.PORT} `);
  expect(named('api').environment.TRUST_PROXY).toBe('1');
  const open = Object.entries(services).filter(([, { ports }]) =>
    ports.some((port) => !port.startsWith('127.0.0.1:')),
  );
  expect(open.map(([name]) => name)).toEqual(['balancer']);
});

it('everything that stays up says whether it is well, and nobody starts before what they need', () => {
  for (const [name, { healthcheck, restart, depends_on }] of Object.entries(services)) {
    if (restart !== 'no') expect([name, healthcheck !== undefined]).toEqual([name, true]);
    for (const [needed, { condition }] of Object.entries(depends_on)) {
      const ends = named(needed).restart === 'no';
      expect([name, needed, condition]).toEqual([
        name,
        needed,
        ends ? 'service_completed_successfully' : 'service_healthy',
      ]);
    }
  }
  expect(named('balancer').healthcheck?.test.join(' ')).toContain('/health/ready');
});

it('every image has an exact version', () => {
  const bases = [...read('deploy/Dockerfile').matchAll(/^FROM (\S+)/gm)].map(([, image]) => image ?? '');
  const images = [...Object.values(services).map(({ image }) => image), ...bases];
  expect(images.filter((image) => !/:v?\d+\.\d+(\.\d+)?(-[\w.-]+)?$/.test(image))).toEqual([]);
});

it('no secret is in the files: they come from .env, which is never committed, and are asked for when missing', () => {
  const secret = /PASSWORD|SECRET|ACCESS_KEY/;
  for (const { environment } of Object.values(services)) {
    for (const [name, value] of Object.entries(environment)) {
      if (secret.test(name))
        expect([name, value]).toEqual([name, expect.stringMatching(/^\$\{[A-Z_0-9]+:\?/)]);
    }
  }
  expect(text).not.toMatch(/:\/\/[^\s:$]+:[^\s$]+@/);
  const asked = [...text.matchAll(/\$\{([A-Z_0-9]+):\?/g)].map(([, name]) => name ?? '');
  expect(asked.filter((name) => !read('deploy/new-secrets.mjs').includes(`${name}=`))).toEqual([]);
  expect(read('.gitignore').split('\n')).toContain('.env');
  expect(read('deploy/Dockerfile.dockerignore').split('\n')).toContain('.env');
});

it('what is kept is kept in a volume that is declared', () => {
  const used = Object.values(services).flatMap((one) =>
    one.volumes.map((volume) => volume.split(':')[0] ?? ''),
  );
  expect([...new Set(used.filter((volume) => !volume.startsWith('.')))].sort()).toEqual(
    Object.keys(volumes).sort(),
  );
});
