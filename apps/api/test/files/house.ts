import { type Side } from '@hutong/casework';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import type { NextFunction, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import supertest from 'supertest';
import { type Actor, nobody } from '../../src/access/actor';
import type { ActingRequest } from '../../src/access/decorators';
import { CaseworkDoor } from '../../src/casework/door';
import { CaseworkModule } from '../../src/casework/casework.module';
import { Config } from '../../src/config';
import { DatabaseModule } from '../../src/database/database.module';
import { Db } from '../../src/database/db';
import { newId } from '../../src/database/id';
import { FilesModule } from '../../src/files/files.module';
import { type Claim, FilesService } from '../../src/files/files.service';
import { UploadsService } from '../../src/files/uploads.service';
import { ProblemFilter } from '../../src/http/problem-filter';
import { configOf, freshDatabase } from '../kit/database';
import { cast } from './cast';

export const everybody: readonly Side[] = ['complainant', 'respondent', 'affected', 'regulator'];

/** The file part of the API on a database and a folder of its own. Signing in has its own specs: here one just is somebody. */
export async function openHouse() {
  const database = await freshDatabase();
  const { owner } = database;
  const folder = await mkdtemp(path.join(tmpdir(), 'hutong-files-'));
  const config = configOf(database.url, { DATA_DIR: folder });
  const people = await cast(owner);
  const testing = await Test.createTestingModule({ imports: [DatabaseModule, CaseworkModule, FilesModule] })
    .overrideProvider(Config)
    .useValue(config)
    .compile();
  const app = testing.createNestApplication<NestExpressApplication>({ logger: false });
  app.set('trust proxy', config.trustProxy);
  app.setGlobalPrefix('api/v1');
  app.useGlobalFilters(new ProblemFilter());
  const actors = new Map<string, Actor>();
  app.use((request: ActingRequest, _: Response, next: NextFunction) => {
    request.actor = actors.get(request.get('x-acting-as') ?? '');
    next();
  });
  await app.listen(0, '127.0.0.1');

  /** Requests of one person, in the language they read. */
  const as = (actor: Actor, language: 'zh' | 'en' = 'zh') => {
    const key = randomUUID();
    actors.set(key, actor);
    return supertest.agent(app.getHttpServer()).set({ 'x-acting-as': key, 'accept-language': language });
  };
  const db = app.get(Db);
  const door = app.get(CaseworkDoor);
  const files = app.get(FilesService);
  return {
    ...{ app, config, owner, people, as, db, door, files, folder, uploads: app.get(UploadsService) },
    anybody: (language: 'zh' | 'en' = 'zh') => as(nobody(language), language),
    /** Somebody without an account complains about WeChat, with files. Answers the identifier of the case. */
    fileComplaint: (claims: readonly Claim[] = []) =>
      db.run(nobody('zh'), async (tx) => {
        const id = newId();
        const about = { respondentId: people.wechat, affectedId: people.taobao };
        await door.open(tx, nobody('zh'), { id, ...about, ...blockedLink }, new Date());
        const place = { complaintId: id, side: 'complainant', visibleTo: everybody, personId: null };
        await files.claim(tx, claims, place);
        return id;
      }),
    accept: (id: string) =>
      db.run(people.officer, (tx) =>
        door.transition(tx, people.officer, id, { action: 'accept', revision: 1 }, new Date()),
      ),
    /** Everything that lies in the folders, by name of the folder. */
    lying: async (where: 'uploads' | 'files') =>
      (await readdir(path.join(folder, where), { recursive: true, withFileTypes: true }).catch(() => []))
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name),
    rows: async () => (await owner.query<{ id: string }>('SELECT id FROM file')).rows.map(({ id }) => id),
    close: async () => {
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}
export type House = Awaited<ReturnType<typeof openHouse>>;

const blockedLink = {
  kind: 'blocked_link',
  channel: 'portal',
  locale: 'zh',
  link: {
    target_url: 'https://item.taobao.com/item.htm?id=1',
    host: 'item.taobao.com',
    registrable_domain: 'taobao.com',
    link_type: 'ecommerce',
    block_kind: null,
    wrapper_form: null,
  },
  facts: {
    scene: 'group_chat',
    symptom: 'stopped',
    harm_ground: null,
    occurred_on: null,
    app: null,
    app_version: null,
    os: null,
    os_version: null,
    narrative: '群里发的商品链接打不开',
    parity_url: null,
    parity_note: null,
  },
  pastedText: null,
  sealedContact: null,
  receiptHash: null,
} as const;
