import type { OrganisationKind } from '@hutong/casework';
import type { Organisation } from '@hutong/contract';

export interface OrganisationRow {
  id: string;
  slug: string;
  kind: OrganisationKind;
  name_zh: string;
  name_en: string;
  group_zh: string | null;
  group_en: string | null;
  domains: string[];
  active: boolean;
  people: number | null;
}

/** `$1`: whether the asker is an administrator, who is told how many people there are. */
export const organisationColumns = `o.id, o.slug, o.kind, o.name_zh, o.name_en, o.group_zh, o.group_en, o.domains, o.active,
  CASE WHEN $1::boolean THEN (SELECT count(*)::int FROM person p WHERE p.organisation_id = o.id) END AS people`;

export const organisationOf = (row: OrganisationRow): Organisation => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind,
  name: { zh: row.name_zh, en: row.name_en },
  group:
    row.group_zh === null && row.group_en === null
      ? null
      : { zh: row.group_zh ?? row.group_en ?? '', en: row.group_en ?? row.group_zh ?? '' },
  domains: row.domains,
  active: row.active,
  people: row.people,
});
