import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Db } from '../database/db';
import { accessEvent } from './access-log';
import { sessionCookie } from './same-origin';

@Injectable()
export class SignOut {
  constructor(private readonly db: Db) {}

  /** Ends this session, in the database and in the browser. Also without one: then there is nothing to end. */
  async here(request: Request, response: Response): Promise<void> {
    const session = request.session.passport?.user;
    await endSession(request);
    response.clearCookie(sessionCookie, { path: '/', httpOnly: true, sameSite: 'lax' });
    if (!session) return;
    const personId = session.person?.id ?? null;
    await this.db.asApplication(accessEvent({ action: 'signed_out', actorId: personId, personId }));
  }
}

const endSession = (request: Request): Promise<void> =>
  new Promise((resolve, reject) => {
    request.session.destroy((error: unknown) => {
      if (error) reject(error instanceof Error ? error : new Error('Session not ended', { cause: error }));
      else resolve();
    });
  });
