import { openByReceipt, type Session, signIn } from '@hutong/contract';
import { type ExecutionContext, Injectable, mixin } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import type { Request } from 'express';
import type { z } from 'zod';
import { readBody } from '../http/validation';

/** Signs in by a passport strategy and begins a new session; the id of an earlier one is worth nothing afterwards. */
function signsInBy(strategy: string, schema: z.ZodType) {
  @Injectable()
  class SignsIn extends AuthGuard(strategy) {
    override async canActivate(context: ExecutionContext): Promise<boolean> {
      const request = context.switchToHttp().getRequest<Request>();
      readBody(schema, request.body);
      await super.canActivate(context);
      await super.logIn(request);
      return true;
    }
  }
  return mixin(SignsIn);
}

export const SignsInByPassword = signsInBy('password', signIn);
export const SignsInByReceipt = signsInBy('receipt', openByReceipt);

/** Begins the session of somebody who has proven otherwise who they are: by an invitation. Answers the session. */
export async function beginSession(request: Request, proven: Promise<Session>): Promise<Session> {
  const session = await proven;
  await new Promise<void>((resolve, reject) => {
    request.logIn(session, (error: unknown) => {
      if (error) reject(error instanceof Error ? error : new Error('No session', { cause: error }));
      else resolve();
    });
  });
  return session;
}
