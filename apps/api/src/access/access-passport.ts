import { Injectable } from '@nestjs/common';
import type { Request, RequestHandler, Response } from 'express';
import passport from 'passport';
import { RequestError } from '../http/request-error';
import type { SignedIn } from './signed-in';
import { PasswordStrategy, ReceiptStrategy } from './strategies';

type Answer = (error: unknown, user?: SignedIn | false | null) => void;
/** Of passport what we use, with the types it has for Express. */
interface Gate {
  session(): RequestHandler;
  authenticate(by: string, answer: Answer): RequestHandler;
}

/** The passport of this application: the module's own is one per process, whatever else runs in it. */
@Injectable()
export class AccessPassport {
  private readonly gate: Gate;

  constructor(password: PasswordStrategy, receipt: ReceiptStrategy) {
    const own = new passport.Passport();
    own.use('password', password).use('receipt', receipt);
    // The store asks who it is at every request; there is nothing to look up or to shorten here.
    own.serializeUser((user, done) => done(null, user));
    own.deserializeUser((user: Express.User, done) => done(null, user));
    this.gate = own;
  }

  /** Reads who is signed in from the session. */
  sessions(): RequestHandler {
    return this.gate.session();
  }

  /** Who it is, by this strategy; throws what the strategy throws. */
  authenticated(by: 'password' | 'receipt', request: Request, response: Response): Promise<SignedIn> {
    return new Promise((resolve, reject) => {
      const answer: Answer = (error, user) => {
        if (user) resolve(user);
        else reject(asError(error ?? new RequestError('wrong_credentials')));
      };
      // By name: passport gives each request a strategy of its own then, not one that all share.
      void this.gate.authenticate(by, answer)(request, response, reject);
    });
  }
}

/** Begins the session of somebody who has proven who they are, by whatever means. Answers the session. */
export async function beginSession(request: Request, proven: Promise<SignedIn>): Promise<SignedIn> {
  const session = await proven;
  await new Promise<void>((resolve, reject) => {
    request.logIn(session, (error: unknown) => {
      if (error) reject(asError(error));
      else resolve();
    });
  });
  return session;
}

const asError = (error: unknown) =>
  error instanceof Error ? error : new Error('No session', { cause: error });
