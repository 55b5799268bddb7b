/** Pieces of SELECT lists that answer JSON, for every noun; aliases come from joins. */

export const person = (alias: string) => `
  CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_build_object('id', ${alias}.id, 'name', ${alias}.name) END`;
export const organisation = (alias: string) => `
  CASE WHEN ${alias}.id IS NULL THEN NULL ELSE json_build_object('slug', ${alias}.slug,
    'name', ${bothLanguages(alias)}) END`;

/** Of columns `name_zh`, `name_en`. */
export const bothLanguages = (alias: string, column = 'name') =>
  `json_build_object('zh', ${alias}.${column}_zh, 'en', ${alias}.${column}_en)`;

/** A list as JSON; `[]` when there is nothing. */
export const listOf = (item: string, from: string, order: string) =>
  `coalesce((SELECT json_agg(${item} ORDER BY ${order}) FROM ${from}), '[]')`;
