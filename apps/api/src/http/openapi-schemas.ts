import type { OpenAPIObject } from '@nestjs/swagger';
import { cleanupOpenApiDoc } from 'nestjs-zod';
import { z } from 'zod';

const openApiObject = z.custom<OpenAPIObject>(
  (value) => typeof value === 'object' && value !== null && 'paths' in value,
);
const definitions = z.record(z.string(), z.record(z.string(), z.unknown()));
/** How nestjs-zod marks a schema that has a name of its own (`meta({ id })`). */
const namedSchema = z.object({
  properties: z.object({
    root: z.object({ 'x-nestjs_zod-parent-id': z.string(), 'x-nestjs_zod-$defs': definitions }),
  }),
});

/**
 * Puts the schemas of libs/contract under their own names into the document. nestjs-zod does it for schemas without a
 * name; for named ones zod 4.6 answers a reference to themselves, which it does not expect.
 */
export function withNamedSchemas(document: OpenAPIObject, more: readonly z.ZodType[] = []): OpenAPIObject {
  const schemas = { ...document.components?.schemas };
  const found: z.output<typeof definitions> = {};
  for (const schema of more) Object.assign(found, definitionsOf(schema));
  const names = new Map<string, string>();
  for (const [className, schema] of Object.entries(schemas)) {
    const named = namedSchema.safeParse(schema);
    if (!named.success) continue;
    const { root } = named.data.properties;
    names.set(className, root['x-nestjs_zod-parent-id']);
    Object.assign(found, root['x-nestjs_zod-$defs']);
    delete schemas[className];
  }
  const rest: OpenAPIObject = { ...document, components: { ...document.components, schemas } };
  const cleaned = cleanupOpenApiDoc(rest, { version: '3.1' });
  const whole = {
    ...cleaned,
    components: { ...cleaned.components, schemas: { ...cleaned.components?.schemas, ...found } },
  };
  return withReferences(whole, names);
}

/** A named schema and those that it refers to. */
function definitionsOf(schema: z.ZodType): z.output<typeof definitions> {
  return definitions.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).$defs ?? {});
}

/** References by class name, and to definitions beside the schema, become references by name. */
function withReferences(document: OpenAPIObject, names: ReadonlyMap<string, string>): OpenAPIObject {
  const text = JSON.stringify(document, (key, value: unknown) => {
    if (key !== '$ref' || typeof value !== 'string') return value;
    const name = value.split('/').at(-1) ?? '';
    return `#/components/schemas/${names.get(name) ?? name}`;
  });
  return openApiObject.parse(JSON.parse(text));
}
