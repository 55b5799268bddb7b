import type { Locale } from '@hutong/casework';
import type { FieldErrorCode, RequestErrorCode } from './codes';
import { en } from './en';
import { zh } from './zh';

export { fieldErrorCodes, type FieldErrorCode, requestErrorStatus, type RequestErrorCode } from './codes';

export interface ErrorLabels {
  /** What happened, and what to do. */
  readonly request: Record<RequestErrorCode, { readonly title: string; readonly detail: string }>;
  readonly field: Record<FieldErrorCode, string>;
}

export const errorLabels: Record<Locale, ErrorLabels> = { zh, en };
