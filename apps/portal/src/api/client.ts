import { problem as problemShape, type Problem } from '@hutong/contract';
import { currentLocale } from '../locale';

/** The server answered, and refused. `problem` is null when something between here and there answered instead. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem | null,
    /** Seconds after which to try again, when the server said so. */
    readonly retryAfter: number | null,
  ) {
    super(problem?.code ?? `status ${status}`);
    this.name = 'Refusal';
  }

  get code(): string {
    return this.problem?.code ?? '';
  }
}

/** No answer, or none that can be read: what was sent may or may not have arrived. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

interface Shape<T> {
  parse(value: unknown): T;
}

interface Request<T> {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly shape: Shape<T>;
}

const patience = 30_000;
const base = '/api/v1';

/** What an answer without content is read with. */
export const nothing: Shape<void> = { parse: () => undefined };

/** Sends a request and reads the answer with its shape. Throws `Refusal` or `Unreachable`. */
export async function call<T>({ method = 'GET', path, body, idempotencyKey, shape }: Request<T>): Promise<T> {
  const answer = await send(base + path, {
    method,
    headers: {
      Accept: 'application/json',
      'Accept-Language': currentLocale(),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    credentials: 'same-origin',
    cache: 'no-store',
  });
  if (answer.status >= 400) throw refusal(answer.status, answer.text, answer.retryAfter);
  return readAnswer(answer.text, shape);
}

async function send(url: string, options: RequestInit) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const response = await fetch(url, { ...options, signal: controller.signal });
    const text = await response.text();
    return { status: response.status, text, retryAfter: response.headers.get('Retry-After') };
  } catch {
    throw new Unreachable();
  } finally {
    clearTimeout(timer);
  }
}

function readAnswer<T>(text: string, shape: Shape<T>): T {
  try {
    return shape.parse(text === '' ? undefined : JSON.parse(text));
  } catch {
    throw new Unreachable();
  }
}

/** A refusal out of an answer of the server: status, body and the header Retry-After. */
export function refusal(status: number, text: string, retryAfter: string | null): Refusal {
  const seconds = Number.parseInt(retryAfter ?? '', 10);
  return new Refusal(status, problemIn(text), Number.isNaN(seconds) ? null : seconds);
}

function problemIn(text: string): Problem | null {
  try {
    return problemShape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
