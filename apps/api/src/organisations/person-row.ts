import type { Locale, StaffRole } from '@hutong/casework';
import type { Person } from '@hutong/contract';

export interface PersonRow {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  locale: Locale;
  status: Person['status'];
  second_factor: boolean;
  last_sign_in_at: Date | null;
  organisation_id: string;
  slug: string;
  name_zh: string;
  name_en: string;
}

export const personStatus = `CASE WHEN p.disabled_at IS NOT NULL THEN 'disabled' WHEN p.invited THEN 'invited' ELSE 'active' END`;
export const personColumns = `p.id, p.name, p.email, p.role, p.locale, ${personStatus} AS status,
  p.totp_confirmed_at IS NOT NULL AS second_factor, p.last_sign_in_at,
  o.id AS organisation_id, o.slug, o.name_zh, o.name_en`;
export const fromPeople = 'FROM person p JOIN organisation o ON o.id = p.organisation_id';

export const personOf = (row: PersonRow): Person => ({
  id: row.id,
  name: row.name,
  email: row.email,
  role: row.role,
  locale: row.locale,
  organisation: { id: row.organisation_id, slug: row.slug, name: { zh: row.name_zh, en: row.name_en } },
  status: row.status,
  secondFactor: row.second_factor,
  lastSignInAt: row.last_sign_in_at?.toISOString() ?? null,
});
