import type { RequestErrorCode } from './labels';

/** What is wrong with one field of a request; `field` is a JSON pointer (RFC 6901). */
export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface RequestErrorDetails {
  readonly errors?: readonly FieldError[];
  /** Of 429 and 503: when to try again, in seconds. */
  readonly retryAfterSeconds?: number;
  /** Filled into the sentence that the person reads. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A request that cannot be served. The one error filter gives it words in the person's language. */
export class RequestError extends Error {
  constructor(
    readonly code: RequestErrorCode,
    readonly details: RequestErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'RequestError';
  }
}
