import { HttpError } from 'ra-core';
import { problem as problemShape } from '@hutong/contract';
import type { ZodType } from 'zod';
import { queryString, type Query } from './query';

export const apiRoot = '/api/v1';

interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly query?: Query;
  /** Sent as JSON; a FormData as it is. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** `no-cache`: not out of the browser's own memory. */
  readonly cache?: RequestCache;
}

/** `code` of the problem that stands for a server that cannot be reached. */
export const unreachable = 'unreachable';

/** Asks our API. Throws a react-admin HttpError whose body is the problem (RFC 9457) that the API answered. */
export async function request<T>(
  path: string,
  shape: ZodType<T>,
  { method = 'GET', query, body, signal, cache }: RequestOptions = {},
): Promise<T> {
  const response = await send(`${apiRoot}${path}${queryString(query)}`, {
    method,
    signal,
    cache,
    credentials: 'same-origin',
    ...contentOf(body),
  });
  if (!response.ok) throw await problemIn(response);
  return shape.parse(response.status === 204 ? undefined : await response.json());
}

function contentOf(body: unknown): RequestInit & { headers: Record<string, string> } {
  const headers = { Accept: 'application/json', 'Accept-Language': document.documentElement.lang };
  if (body === undefined) return { headers };
  if (body instanceof FormData) return { headers, body };
  return { headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new HttpError(unreachable, 0, { type: 'about:blank', title: '', status: 0, code: unreachable });
  }
}

async function problemIn(response: Response): Promise<HttpError> {
  const parsed = problemShape.safeParse(await response.json().catch(() => null));
  const problem = parsed.success
    ? parsed.data
    : { type: 'about:blank', title: response.statusText, status: response.status, code: 'unknown' };
  return new HttpError(problem.detail ?? problem.title, response.status, {
    ...problem,
    retryAfter: Number(response.headers.get('Retry-After')) || null,
  });
}
