import { openByReceipt, signIn } from '@hutong/contract';
import { type CanActivate, type ExecutionContext, Injectable, mixin } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { readBody } from '../http/validation';
import { AccessPassport, beginSession } from './access-passport';

/** Signs in and begins a new session; the id of an earlier one is worth nothing afterwards. */
function signsInBy(strategy: 'password' | 'receipt', schema: z.ZodType) {
  @Injectable()
  class SignsIn implements CanActivate {
    constructor(readonly passport: AccessPassport) {}

    async canActivate(context: ExecutionContext): Promise<boolean> {
      const request = context.switchToHttp().getRequest<Request>();
      const response = context.switchToHttp().getResponse<Response>();
      readBody(schema, request.body);
      await beginSession(request, this.passport.authenticated(strategy, request, response));
      return true;
    }
  }
  return mixin(SignsIn);
}

export const SignsInByPassword = signsInBy('password', signIn);
export const SignsInByReceipt = signsInBy('receipt', openByReceipt);
