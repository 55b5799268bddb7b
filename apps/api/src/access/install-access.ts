import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Response } from 'express';
import session from 'express-session';
import { AccessPassport } from './access-passport';
import { Config } from '../config';
import { localeOf } from '../http/locale';
import type { ActingRequest } from './decorators';
import { sessionCookie } from './same-origin';
import { SessionStore } from './session-store';
import { actorOf } from './signed-in';

/** Sessions for everything under /api; call it before `init` or `listen`, so that it runs before the routes. */
export function installAccess(app: NestExpressApplication): void {
  const config = app.get(Config);
  const behindHttps = config.publicUrl?.startsWith('https:') ?? false;
  if (behindHttps) app.use('/api', arrivedByHttps);
  app.use(
    '/api',
    session({
      name: sessionCookie,
      secret: config.secret('session cookie').toString('base64url'),
      store: app.get(SessionStore),
      resave: false,
      saveUninitialized: false,
      proxy: behindHttps || undefined,
      // Without Max-Age: it ends with the browser. How long it lasts at most is the store's affair.
      cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto', path: '/' },
    }),
  );
  app.use('/api', app.get(AccessPassport).sessions(), nameActor);
}

function nameActor(request: ActingRequest, _response: Response, next: NextFunction): void {
  request.actor = actorOf(request.session.passport?.user, localeOf(request));
  next();
}

/** PUBLIC_URL says that people come by https, whatever the last hop inside the house speaks: the cookie is Secure. */
function arrivedByHttps(request: ActingRequest, _response: Response, next: NextFunction): void {
  request.headers['x-forwarded-proto'] = 'https';
  next();
}
