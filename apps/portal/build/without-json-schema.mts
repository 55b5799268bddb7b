import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const jsonSchema = /[\\/]zod[\\/]v4[\\/]core[\\/](to-json-schema|json-schema-processors)\.js$/;

/**
 * Leaves out the part of zod that turns schemas into JSON Schema: the server draws OpenAPI from it, no page needs it, and
 * it weighs a tenth of what a phone downloads. Its functions stay, and do nothing. If zod moves them, all that happens
 * is that pages weigh more, which the size check tells.
 */
export function withoutJsonSchema(): Plugin {
  return {
    name: 'hutong-without-json-schema',
    apply: 'build',
    enforce: 'pre',
    load: async (id) => (jsonSchema.test(id) ? emptied(await readFile(id, 'utf8')) : null),
  };
}

function emptied(source: string): string {
  const names = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
  return names.map((name) => `export const ${name} = () => () => ({});`).join('\n');
}
