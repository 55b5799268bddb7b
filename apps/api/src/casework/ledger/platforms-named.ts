import type { Tx } from '../../database/tx';
import { RequestError } from '../../http/request-error';

/** The platforms behind short names, asked once; then one by one, each with the field in which it was named. */
export async function platformsNamed(tx: Tx, slugs: readonly (string | null | undefined)[]) {
  const rows = await tx.query<{ slug: string; id: string }>({
    name: 'platforms:named',
    text: `SELECT slug, id FROM organisation WHERE kind = 'platform' AND active AND slug = ANY ($1)`,
    values: [slugs.filter(Boolean)],
  });
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
  /** Null for none named. Throws an error at the field for a name that is not registered. */
  return (slug: string | null | undefined, field: string): string | null => {
    const id = slug ? ids.get(slug) : undefined;
    if (slug && !id)
      throw new RequestError('unprocessable', { errors: [{ field, code: 'unknown_organisation' }] });
    return id ?? null;
  };
}

/** The platform of a short name; undefined and null stay. Throws at the field for a name that is not registered. */
export async function platformNamed<S extends string | null | undefined>(
  tx: Tx,
  slug: S,
  field: string,
): Promise<string | Exclude<S, string>>;
export async function platformNamed(tx: Tx, slug: string | null | undefined, field: string) {
  if (slug === undefined || slug === null) return slug;
  return (await platformsNamed(tx, [slug]))(slug, field);
}
