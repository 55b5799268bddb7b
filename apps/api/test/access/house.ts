import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OrganisationKind, StaffRole } from '@hutong/casework';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import { z } from 'zod';
import { hashPassword } from '../../src/access/passwords';
import { AppModule } from '../../src/app.module';
import { furnish } from '../../src/application';
import { Config } from '../../src/config';
import { newId } from '../../src/database/id';
import { password } from '../kit/cast';
import { configOf, freshDatabase } from '../kit/database';

export { password };
const hashed = hashPassword(password);
export type Agent = ReturnType<typeof supertest.agent>;
let sources = 0;

/** The application on a database without anybody; `look` asks the database as its owner, who sees everything. */
export async function openHouse(settings: Record<string, string> = {}) {
  const database = await freshDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'hutong-access-'));
  const config = configOf(database.url, {
    ...{ DATA_DIR: folder, LOG_LEVEL: 'silent', DATABASE_POOL_SIZE: '6' },
    ...settings,
  });
  const app = await start(config);
  return {
    app,
    look: (text: string, values: unknown[] = []) => database.look(text, values),
    /** A browser or another program, at an address of its own. */
    agent: (source = `198.51.100.${++sources % 250}`): Agent =>
      supertest.agent(app.getHttpServer()).set('X-Forwarded-For', source),
    close: async () => {
      await app.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type House = Awaited<ReturnType<typeof openHouse>>;

async function start(config: Config): Promise<NestExpressApplication> {
  const testing = await Test.createTestingModule({ imports: [AppModule] })
    .overrideProvider(Config)
    .useValue(config)
    .compile();
  const app = testing.createNestApplication<NestExpressApplication>({ bodyParser: false, bufferLogs: true });
  furnish(app);
  // Listening once: left to itself, supertest closes the server with the first of many parallel requests.
  await app.listen(0, '127.0.0.1');
  return app;
}

export async function addOrganisation(house: House, kind: OrganisationKind, slug: string): Promise<string> {
  const id = newId();
  const text = 'INSERT INTO organisation (id, slug, kind, name_zh, name_en) VALUES ($1, $2, $3, $2, $2)';
  await house.look(text, [id, slug, kind]);
  return id;
}

/** A person who signs in with `password`; the name is the first part of the address. */
export async function addPerson(house: House, organisationId: string, role: StaffRole, email: string) {
  const id = newId();
  await house.look(
    'INSERT INTO person (id, organisation_id, email, name, role, password_hash) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, organisationId, email, email.split('@')[0], role, await hashed],
  );
  return id;
}

/** Signed in, as a browser with its cookie. */
export async function signedIn(house: House, email: string, code?: string): Promise<Agent> {
  const agent = house.agent();
  await agent.post('/api/v1/sessions').send({ email, password, code }).expect(201);
  return agent;
}

/** WeChat with its lead and handler, Taobao's handler, the regulator, and two administrators; a demo, unless said otherwise. */
export async function addCast(house: House, demo = true) {
  await house.look('UPDATE installation SET demo = $1', [demo]);
  const wechat = await addOrganisation(house, 'platform', 'wechat');
  const taobao = await addOrganisation(house, 'platform', 'taobao');
  const regulator = await addOrganisation(house, 'regulator', 'regulator');
  const operator = await addOrganisation(house, 'operator', 'operator');
  return {
    organisations: { wechat, taobao, regulator, operator },
    han: await addPerson(house, wechat, 'handler', 'han@wechat.example'),
    li: await addPerson(house, wechat, 'lead', 'li@wechat.example'),
    tao: await addPerson(house, taobao, 'handler', 'tao@taobao.example'),
    ouyang: await addPerson(house, regulator, 'officer', 'ouyang@regulator.example'),
    sun: await addPerson(house, regulator, 'supervisor', 'sun@regulator.example'),
    ada: await addPerson(house, operator, 'administrator', 'ada@operator.example'),
    bo: await addPerson(house, operator, 'administrator', 'bo@operator.example'),
  };
}
export type Cast = Awaited<ReturnType<typeof addCast>>;

const listOf = z.object({ items: z.array(z.record(z.string(), z.unknown())) });

/** One field of every item of a page, in its order. */
export const fieldOf = (field: string, body: unknown): unknown[] =>
  listOf.parse(body).items.map((item) => item[field]);
