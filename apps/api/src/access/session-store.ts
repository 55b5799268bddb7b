import { Injectable } from '@nestjs/common';
import { type SessionData, Store } from 'express-session';
import type { SignedIn } from './signed-in';
import { idleSeconds, SessionRows } from './session-rows';

declare module 'express-session' {
  interface SessionData {
    /** Filled by passport at sign-in, by the store afterwards. */
    passport?: { user?: SignedIn };
    remainingSeconds?: number;
  }
}

/** Sessions are prolonged at most this often, in seconds: not every request writes. */
const prolongAfter = 60;

/** express-session on table `session`. Only who is signed in is kept; who that is now is asked at every request. */
@Injectable()
export class SessionStore extends Store {
  constructor(private readonly rows: SessionRows) {
    super();
  }

  override get(sid: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.rows.find(sid).then(
      (found) =>
        done(
          null,
          found && {
            cookie: { originalMaxAge: null },
            passport: { user: found.session },
            remainingSeconds: found.remainingSeconds,
          },
        ),
      (error: unknown) => done(error),
    );
  }

  override set(sid: string, data: SessionData, done: (error?: unknown) => void = ignore): void {
    const user = data.passport?.user;
    answer(user ? this.rows.add(sid, user) : this.rows.remove(sid), done);
  }

  override touch(sid: string, data: SessionData, done: () => void = ignore): void {
    const kind = data.passport?.user?.kind;
    const fresh = kind && idleSeconds[kind] - (data.remainingSeconds ?? 0) < prolongAfter;
    // A session that could not be prolonged is still a session: the answer to the person does not depend on it.
    if (!kind || fresh) done();
    else this.rows.prolong(sid, kind).then(done, done);
  }

  override destroy(sid: string, done: (error?: unknown) => void = ignore): void {
    answer(this.rows.remove(sid), done);
  }
}

const ignore = (): void => undefined;

function answer(work: Promise<void>, done: (error?: unknown) => void): void {
  work.then(
    () => done(),
    (error: unknown) => done(error),
  );
}
