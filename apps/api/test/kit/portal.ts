import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { State } from '@hutong/casework';
import {
  complaintRecord,
  type ComplaintRecord,
  type FileComplaintInput,
  receipt,
  type TransitionInput,
} from '@hutong/contract';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import { AppModule } from '../../src/app.module';
import { furnish } from '../../src/application';
import { Config } from '../../src/config';
import { addCast, emailOf, password, type PersonName } from './cast';
import { configOf, freshDatabase } from './database';
import { blockedShop, ways } from './story';

export type Agent = ReturnType<typeof supertest.agent>;
/** A member of the cast, or the one who complained. */
export type Who = PersonName | 'complainant';
export interface Filed {
  readonly id: string;
  readonly caseNumber: string;
  readonly receiptCode: string;
}
/** What a person asks for; the portal adds the revision that the case has now. */
export type Step = TransitionInput extends infer T
  ? T extends { revision: number }
    ? Omit<T, 'revision'> & { revision?: number }
    : never
  : never;

let sources = 0;

/** The whole application on a database and a folder of its own, listening; without the worker, unless it is asked for. */
export async function openPortal(settings: Record<string, string> = {}) {
  const database = await freshDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'hutong-portal-'));
  const idOf = await addCast(database);
  const config = configOf(database.url, { DATA_DIR: folder, LOG_LEVEL: 'silent', ...settings });
  const app = await start(config);
  const agents = new Map<string, Promise<Agent>>();
  const once = (key: string, make: () => Promise<Agent>) => {
    const known = agents.get(key) ?? make();
    agents.set(key, known);
    return known;
  };

  /** A browser at an address of its own, so that brakes for one do not stop another. */
  const anybody = (language: 'zh' | 'en' = 'en'): Agent => {
    sources += 1;
    const source = `10.${sources >> 16}.${(sources >> 8) & 255}.${sources & 255}`;
    const headers = { 'X-Forwarded-For': source, 'Accept-Language': language };
    return supertest.agent(app.getHttpServer()).set(headers);
  };
  const actingAs = (name: PersonName): Promise<Agent> =>
    once(name, async () => {
      const agent = anybody();
      await agent
        .post('/api/v1/sessions')
        .send({ email: emailOf(name), password })
        .expect(201);
      return agent;
    });
  const complainant = (receiptCode: string): Promise<Agent> =>
    once(receiptCode, async () => {
      const agent = anybody();
      await agent.post('/api/v1/sessions/receipt').send({ receiptCode }).expect(201);
      return agent;
    });
  const agentOf = (who: Who, filed: Filed) =>
    who === 'complainant' ? complainant(filed.receiptCode) : actingAs(who);

  /** Somebody without an account complains that WeChat blocks a shop of Taobao, or about what `changes` say. */
  const file = async (changes: Partial<FileComplaintInput> = {}): Promise<Filed> => {
    const { body } = await anybody()
      .post('/api/v1/complaints')
      .send({ ...blockedShop, ...changes })
      .expect(201);
    const { id, caseNumber, receiptCode } = receipt.parse(body);
    return { id, caseNumber, receiptCode: receiptCode ?? '' };
  };

  /** One action as it reaches the API, refused or not. */
  const attempt = async (who: Who, filed: Filed, step: Step) => {
    const agent = await agentOf(who, filed);
    const revision = step.revision ?? (await revisionOf(filed.id));
    return agent.post(`/api/v1/complaints/${filed.id}/transitions`).send({ ...step, revision });
  };
  const revisionOf = async (id: string): Promise<number> => {
    const [row] = await database.look<{ revision: number }>('SELECT revision FROM complaint WHERE id = $1', [
      id,
    ]);
    return row?.revision ?? 1;
  };
  /** One action that goes well. */
  const step = async (who: Who, filed: Filed, action: Step): Promise<ComplaintRecord> => {
    const { status, body } = await attempt(who, filed, action);
    if (status !== 201) throw new Error(`${who} ${action.action}: ${status} ${JSON.stringify(body)}`);
    return complaintRecord.parse(body);
  };

  return {
    ...{ app, config, idOf, anybody, actingAs, complainant, agentOf, file, attempt, step },
    url: database.url,
    look: database.look,
    /** A complaint that real people have brought to this state. */
    through: async (state: State, changes: Partial<FileComplaintInput> = {}): Promise<Filed> => {
      const filed = await file(changes);
      for (const [who, action] of ways[state]) await step(who, filed, action);
      return filed;
    },
    show: async (who: Who, filed: Filed): Promise<ComplaintRecord> => {
      const agent = await agentOf(who, filed);
      const { body } = await agent.get(`/api/v1/complaints/${filed.id}`).expect(200);
      return complaintRecord.parse(body);
    },
    /** Sends a small picture, to be claimed as evidence. */
    upload: async (agent: Agent, name = 'proof.png') => {
      const { body } = await agent.post('/api/v1/files').attach('file', picture, name).expect(201);
      return body.token ? { id: String(body.id), token: String(body.token) } : { id: String(body.id) };
    },
    close: async () => {
      await app.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type Portal = Awaited<ReturnType<typeof openPortal>>;

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

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
