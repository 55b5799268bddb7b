import { existsSync } from 'node:fs';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { ServerResponse } from 'node:http';
import type { NextFunction, Request, Response } from 'express';
import serveCompressed from 'express-static-gzip';

const apps = path.resolve(__dirname, '../../..');
const web = [
  { at: '/console', folder: path.join(apps, 'console/dist') },
  { at: '/', folder: path.join(apps, 'portal/dist') },
];

/** What is no page. */
const service = /^\/(api|health)(\/|\?|$)/;

/** Serves the console and the portal: files with a hash in their name for a year, pages always fresh. */
export function serveWeb(app: NestExpressApplication): void {
  for (const { at, folder } of web) {
    if (!existsSync(path.join(folder, 'index.html'))) continue;
    const files = serveCompressed(folder, {
      enableBrotli: true,
      orderPreference: ['br', 'gz'],
      index: false,
      serveStatic: { setHeaders: (response, file) => cache(response, file) },
    });
    const document = page(folder);
    app.use(at, (request: Request, response: Response, next: NextFunction) => {
      // A request of the API must not wait for a look into a folder.
      if (service.test(request.originalUrl)) next();
      else
        files(request, response, (error?: unknown) =>
          error ? next(error) : document(request, response, next),
        );
    });
  }
}

function cache(response: ServerResponse, file: string): void {
  const hashed = file.includes(`${path.sep}assets${path.sep}`);
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/** Addresses of pages are the application's affair: each gets the same document. Files that are missing do not. */
function page(folder: string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const asksForPage = request.method === 'GET' || request.method === 'HEAD';
    const { path: asked } = request;
    if (!asksForPage || /\/assets\/|\.[a-z0-9]{2,5}$/i.test(asked)) {
      next();
      return;
    }
    response.sendFile(path.join(folder, 'index.html'), { headers: { 'Cache-Control': 'no-cache' } });
  };
}
