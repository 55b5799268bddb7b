import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { CaseError, type CaseErrorCode, caseErrorCodes, labelsOf, type Locale } from '@hutong/casework';
import type { Problem } from '@hutong/contract';
import type { Request, Response } from 'express';
import {
  errorLabels,
  type FieldErrorCode,
  fieldErrorCodes,
  type RequestErrorCode,
  requestErrorStatus,
} from './labels';
import { localeOf } from './locale';
import { reasonOf } from './reason';
import { RequestError } from './request-error';

/** HTTP status of what casework refuses (RFC 9110). Everything that names a need is 422. */
const caseErrorStatus: Partial<Record<CaseErrorCode, number>> = {
  not_found: 404,
  stale_revision: 409,
  action_not_offered: 409,
};

/** The one place where errors become words: problem details (RFC 9457) in the person's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      // Half an export must not look like a whole one.
      response.destroy();
      return;
    }
    response.removeHeader('Content-Disposition');
    const locale = localeOf(request);
    const reason = thrown instanceof HttpException ? fromFramework(thrown) : reasonOf(thrown);
    const problem =
      reason instanceof CaseError ? caseProblem(reason, locale) : this.requestProblem(reason, thrown, locale);
    const retryAfter = reason instanceof RequestError ? reason.details.retryAfterSeconds : undefined;
    if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
    response
      .status(problem.status)
      .setHeader('Content-Language', locale)
      .type('application/problem+json')
      .send(JSON.stringify({ ...problem, instance: request.originalUrl.split('?')[0] }));
  }

  private requestProblem(error: RequestError, thrown: unknown, locale: Locale): Problem {
    const status = requestErrorStatus[error.code];
    const params: Record<string, string | number> = { ...error.details.params };
    if (status >= 500) {
      params.number = Math.random().toString(36).slice(2, 10);
      const cause = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
      this.log.error(`${error.code} ${params.number}: ${cause}`);
    }
    const { title, detail } = errorLabels[locale].request[error.code];
    return {
      type: `/problems/${error.code}`,
      title,
      status,
      detail: filled(detail, params),
      code: error.code,
      ...(error.details.errors?.length
        ? { errors: error.details.errors.map((one) => worded(one, locale)) }
        : {}),
    };
  }
}

function caseProblem({ code, details }: CaseError, locale: Locale): Problem {
  const { happened, next } = labelsOf(locale).errors[code];
  const problems = details.problems?.map(({ field, code: need }) => worded({ field, code: need }, locale));
  return {
    type: `/problems/${code}`,
    title: happened,
    status: caseErrorStatus[code] ?? 422,
    detail: next,
    code,
    ...(problems?.length ? { errors: problems } : {}),
    ...(details.since ? { since: [...details.since] } : {}),
  };
}

function worded(
  {
    field,
    code,
    params = {},
  }: { field: string; code: string; params?: Readonly<Record<string, string | number>> },
  locale: Locale,
): { pointer: string; code: string; message: string } {
  return { pointer: field, code, message: filled(sentenceOf(code, locale), params) };
}

function sentenceOf(code: string, locale: Locale): string {
  const need = caseErrorCodes.find((known) => known === code);
  if (need) return `${labelsOf(locale).errors[need].happened} ${labelsOf(locale).errors[need].next}`.trim();
  const field: FieldErrorCode = fieldErrorCodes.find((known) => known === code) ?? 'invalid';
  return errorLabels[locale].field[field];
}

function filled(sentence: string, params: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}

const statusCodes: Partial<Record<number, RequestErrorCode>> = {
  400: 'invalid_request',
  401: 'not_signed_in',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'too_large',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
};

/** What Nest and Express refuse by themselves: unknown routes, bodies that are no JSON or too large. */
function fromFramework(error: HttpException): RequestError {
  const malformed = /JSON/.test(error.message) && error.getStatus() === 400;
  return new RequestError(malformed ? 'not_json' : (statusCodes[error.getStatus()] ?? 'internal'));
}
