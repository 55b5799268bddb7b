import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import {
  campaignTransition,
  commitmentTransition,
  markRead,
  problem,
  selfInspectionTransition,
  taskTransition,
  transition,
  writeTask,
  writeTaskBatch,
} from '@hutong/contract';
import { withNamedSchemas } from './openapi-schemas';

/** The description of the API, OpenAPI 3.1, made of the very schemas that check requests. */
export function describeApi(app: NestExpressApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Hutong 互通')
    .setDescription(
      'Complaints about blocked and harmful links, and what platforms and the regulator do about them. Errors are problem details (RFC 9457) in the language of Accept-Language. POSTs that create take an Idempotency-Key.',
    )
    .setVersion('1')
    .addCookieAuth('hutong')
    .build();
  const document = withNamedSchemas(SwaggerModule.createDocument(app, about), [
    campaignTransition,
    commitmentTransition,
    markRead,
    problem,
    selfInspectionTransition,
    taskTransition,
    transition,
    writeTask,
    writeTaskBatch,
  ]);
  for (const operation of operations(document)) {
    operation.responses.default = {
      description: 'What went wrong and what to do',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return document;
}

function operations(document: OpenAPIObject) {
  return Object.values(document.paths).flatMap((path) =>
    [path.get, path.post, path.put, path.patch, path.delete].flatMap((operation) => operation ?? []),
  );
}
