/** A hand-written Fastify + pg server on the same tables: what the API's figures are compared with. */
import { createHash, randomInt } from 'node:crypto';
import fastify from 'fastify';
import pg from 'pg';
import { v7 as newId } from 'uuid';
import * as sql from './reference-sql.mjs';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 12 });
const server = fastify();
const json = 'application/json; charset=utf-8';
const platforms = new Map();
const text = { type: 'string' };

server.get('/complaints', async ({ query }, reply) => {
  const { platform, state, afterAt, afterId, count } = query;
  const limit = Number(query.limit ?? 25);
  const values = [platform, state, limit + 1];
  const [page, total] = await Promise.all([
    pool.query(
      afterId ? { ...sql.listAfter, values: [...values, afterAt, afterId] } : { ...sql.list, values },
    ),
    count ? pool.query({ ...sql.count, values: [platform, state] }) : null,
  ]);
  const items = page.rows.slice(0, limit).map(({ item }) => item);
  const value = total?.rows[0].value;
  const counted = total ? JSON.stringify({ value: Math.min(value, 1000), exact: value <= 1000 }) : null;
  reply
    .type(json)
    .send(`{"items":[${items.join(',')}],"more":${page.rows.length > limit},"total":${counted}}`);
});

server.get('/complaints/:id', async ({ params }, reply) => {
  const { rows } = await pool.query({ ...sql.record, values: [params.id] });
  if (rows.length === 0) return reply.code(404).send({ code: 'not_found' });
  return reply.type(json).send(rows[0].record);
});

const filing = {
  type: 'object',
  required: ['kind', 'targetUrl', 'respondent', 'scene', 'symptom', 'narrative'],
  properties: { kind: text, targetUrl: text, respondent: text, scene: text, symptom: text, narrative: text },
};
server.post('/complaints', { schema: { body: filing } }, async ({ body }, reply) => {
  const at = new Date();
  const code = String(randomInt(10 ** 8)).padStart(8, '0') + String(randomInt(10 ** 8)).padStart(8, '0');
  const id = newId();
  const { host } = new URL(body.targetUrl);
  const dueAt = new Date(at.getTime() + 7 * 86_400_000);
  const dueOn = dueAt.toISOString().slice(0, 10);
  const { rows } = await pool.query({
    ...sql.file,
    values: [
      ...[
        id,
        at.toISOString().slice(0, 10).replaceAll('-', ''),
        body.kind,
        at,
        platforms.get(body.respondent),
      ],
      ...[body.targetUrl, host, host.split('.').slice(-2).join('.'), 'other', body.scene, body.symptom],
      ...[body.occurredOn, body.app, body.appVersion, body.os, body.narrative, dueOn, dueAt],
      createHash('sha256').update(code).digest(),
    ],
  });
  return reply.code(201).send({ id, caseNumber: rows[0].case_number, receiptCode: code, filedAt: at, dueOn });
});

server.post('/complaints/:id/transitions', async ({ params, body }, reply) => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query({ ...sql.lock, values: [params.id] });
    const found = rows[0];
    if (!found || found.revision !== body.revision || found.state !== 'forwarded') {
      await client.query('ROLLBACK');
      return reply.code(found ? 409 : 404).send({ code: 'refused' });
    }
    const by = [process.env.HANDLER_ID, process.env.PLATFORM_ID];
    await client.query({ ...sql.acknowledge, values: [params.id, found.revision + 1, new Date(), ...by] });
    const after = await client.query({ ...sql.record, values: [params.id] });
    await client.query('COMMIT');
    return reply.code(201).type(json).send(after.rows[0].record);
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
});

const { rows } = await pool.query(`SELECT slug, id FROM organisation WHERE kind = 'platform'`);
for (const { slug, id } of rows) platforms.set(slug, id);
process.once('SIGTERM', async () => {
  await server.close();
  await pool.end();
  process.exit(0);
});
process.once('disconnect', () => process.exit(0));
process.send({ ready: await server.listen({ host: '127.0.0.1', port: 0 }) });
