import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import compression from 'compression';
import helmet from 'helmet';
import { Logger } from 'nestjs-pino';
import { installAccess } from './access/install-access';
import { AppModule } from './app.module';
import { Config } from './config';
import { describeApi } from './http/openapi';
import { ProblemFilter } from './http/problem-filter';
import { ValidationPipe } from './http/validation';
import { serveWeb } from './http/web';

/** The application, ready to listen. Tests use the same one. */
export async function createApplication(): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, {
    bufferLogs: true,
    bodyParser: false,
  });
  furnish(app);
  return app;
}

/** Everything around the routes: who asks, what is checked, how errors read, what browsers are told. */
export function furnish(app: NestExpressApplication): void {
  const config = app.get(Config);
  app.useLogger(app.get(Logger));
  app.set('trust proxy', config.trustProxy);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(helmet(headers(config)));
  app.use(
    compression({
      filter: (request, response) => !isStream(response) && compression.filter(request, response),
    }),
  );
  app.useBodyParser('json', { limit: '200kb', strict: true });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  app.useGlobalPipes(new ValidationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.enableShutdownHooks();
  installAccess(app);
  const document = describeApi(app);
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Hutong API',
    swaggerOptions: { supportedSubmitMethods: [] },
  });
  serveWeb(app);
}

const isStream = (response: { getHeader(name: string): unknown }): boolean =>
  String(response.getHeader('Content-Type')).startsWith('text/event-stream');

function headers(config: Config): Parameters<typeof helmet>[0] {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The console's style library writes style elements; scripts stay strict.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Only where people come by https: a plain-HTTP installation would lock its users out.
    strictTransportSecurity: config.publicUrl?.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
  };
}
