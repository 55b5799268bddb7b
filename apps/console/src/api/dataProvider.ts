import type { DataProvider, GetListParams, RaRecord } from 'ra-core';
import { complaintRecord, complaintSummary, organisation, person } from '@hutong/contract';
import { z, type ZodType } from 'zod';
import { PageCursors } from './cursors';
import { filtersOf, sortWord } from './query';
import { request } from './request';

interface Shapes {
  readonly listed: ZodType<RaRecord<string>>;
  readonly shown: ZodType<RaRecord<string>>;
}

const shapes: Record<string, Shapes> = {
  complaints: { listed: complaintSummary, shown: complaintRecord },
  organisations: { listed: organisation, shown: organisation },
  people: { listed: person, shown: person },
};

const cursors = new PageCursors();

/** react-admin's questions, put to our API. What cannot be undone (deleting) does not exist here. */
export const dataProvider: DataProvider = {
  async getList<T extends RaRecord>(resource: string, params: GetListParams & { signal?: AbortSignal }) {
    const { listed } = shapesOf(resource);
    const { items, pageInfo, total } = await readPage(resource, params, listed);
    return { data: items.map((item) => typed<T>(item)), pageInfo, meta: { total } };
  },
  async getOne<T extends RaRecord>(resource: string, { id }: { id: T['id'] }) {
    const found = await request(`/${resource}/${id}`, shapesOf(resource).shown);
    return { data: typed<T>(found) };
  },
  async getMany<T extends RaRecord>(resource: string, { ids }: { ids: T['id'][] }) {
    const found = await Promise.all(ids.map((id) => request(`/${resource}/${id}`, shapesOf(resource).shown)));
    return { data: found.map((item) => typed<T>(item)) };
  },
  async create<R extends RaRecord>(resource: string, { data }: { data: unknown }) {
    const made = await request(`/${resource}`, shapesOf(resource).shown, { method: 'POST', body: data });
    return { data: typed<R>(made) };
  },
  async update<T extends RaRecord>(resource: string, { id, data }: { id: T['id']; data: unknown }) {
    const body = data;
    const made = await request(`/${resource}/${id}`, shapesOf(resource).shown, { method: 'PATCH', body });
    return { data: typed<T>(made) };
  },
  getManyReference: notOffered,
  updateMany: notOffered,
  delete: notOffered,
  deleteMany: notOffered,
  supportAbortSignal: true,
};

function shapesOf(resource: string): Shapes {
  const found = shapes[resource];
  if (!found) throw new Error(`Unknown resource: ${resource}`);
  return found;
}

async function readPage(
  resource: string,
  { pagination = { page: 1, perPage: 25 }, sort, filter, signal }: GetListParams & { signal?: AbortSignal },
  shape: ZodType<RaRecord<string>>,
) {
  const { page, perPage } = pagination;
  const list = { ...filtersOf(filter), ...(sort ? { sort: sortWord(sort) } : {}), limit: perPage };
  // Counting costs more than the page, so only the first page asks for it.
  const count = page <= 1 ? { count: 'true' } : {};
  const query = { ...list, ...cursors.placeOf(list, page, perPage), ...count };
  const answer = await request(`/${resource}`, pageOf(shape), { query, signal });
  cursors.learn(list, page, answer);
  return {
    items: answer.items,
    pageInfo: { hasPreviousPage: page > 1, hasNextPage: answer.next !== null },
    total: cursors.totalOf(list),
  };
}

const pageOf = <T extends ZodType<RaRecord<string>>>(item: T) =>
  z.object({
    items: z.array(item),
    next: z.string().nullable(),
    total: z.object({ value: z.number(), exact: z.boolean() }).nullable(),
  });

/** react-admin lets the caller name the type of a record; the schema has checked it just before. */
const typed = <T extends RaRecord>(item: unknown): T =>
  z.custom<T>((value) => typeof value === 'object' && value !== null && 'id' in value).parse(item);

function notOffered(): Promise<never> {
  return Promise.reject(new Error('Not offered by the API'));
}
