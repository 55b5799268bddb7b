import { type Locale, type OrganisationKind, secondFactorRoles, type StaffRole } from '@hutong/casework';
import type { Session } from '@hutong/contract';
import { type Actor, complainantOf, nobody, staff } from './actor';

/** Who is signed in. express-session has a Session of its own. */
export type SignedIn = Session;

/** A person with their organisation, as every query about who is signed in selects them. */
export interface PersonRow {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  locale: Locale;
  second_factor: boolean;
  organisation_id: string;
  slug: string;
  name_zh: string;
  name_en: string;
  kind: OrganisationKind;
  demo: boolean;
}
/** Needs `person p` and `organisation o`. */
export const personColumns = `p.id, p.name, p.email, p.role, p.locale, p.totp_confirmed_at IS NOT NULL AS second_factor,
  o.id AS organisation_id, o.slug, o.name_zh, o.name_en, o.kind, (SELECT demo FROM installation) AS demo`;
/** Whoever is disabled, not yet there, or of an organisation that is not active, is nobody. */
export const mayBeSignedIn = 'p.disabled_at IS NULL AND NOT p.invited AND o.active';

export const staffSession = (row: PersonRow): Session => ({
  kind: 'staff',
  person: { id: row.id, name: row.name, email: row.email, role: row.role, locale: row.locale },
  organisation: {
    id: row.organisation_id,
    slug: row.slug,
    name: { zh: row.name_zh, en: row.name_en },
    kind: row.kind,
  },
  complaintId: null,
  secondFactor: secondFactorState(row.role, row.second_factor, row.demo),
  demo: row.demo,
});

export const complainantSession = (complaintId: string, demo: boolean): Session => ({
  kind: 'complainant',
  person: null,
  organisation: null,
  complaintId,
  secondFactor: 'off',
  demo,
});

/** Regulator roles and administrators need a second factor; only a demo lets them in without, and says so. */
export function secondFactorState(
  role: StaffRole,
  confirmed: boolean,
  demo: boolean,
): Session['secondFactor'] {
  if (confirmed) return 'on';
  if (!secondFactorRoles.includes(role)) return 'off';
  return demo ? 'bypassed_in_demo' : 'enrolment_required';
}

/** Who asks, in this session; `locale` is that of the request, for those who have not chosen one. */
export function actorOf(session: Session | undefined, locale: Locale): Actor {
  if (session?.complaintId) return complainantOf(session.complaintId, locale);
  if (!session?.person || !session.organisation) return nobody(locale);
  const { person, organisation } = session;
  return staff({ ...person, organisationId: organisation.id, organisationKind: organisation.kind });
}
