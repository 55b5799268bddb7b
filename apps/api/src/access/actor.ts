import type { Locale, OrganisationKind, Role, StaffRole } from '@hutong/casework';

/** Who asks. Built once per request by passport, or by name for what the portal does itself. */
export interface Actor {
  readonly kind: 'staff' | 'complainant' | 'system' | 'nobody';
  readonly role: Role | null;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly organisationKind: OrganisationKind | null;
  /** Of a complainant: the only case they see. */
  readonly complaintId: string | null;
  readonly locale: Locale;
}

const nobodyKnown = { personId: null, organisationId: null, organisationKind: null, complaintId: null };

/** Somebody without an account and without a receipt code. */
export const nobody = (locale: Locale): Actor => ({ kind: 'nobody', role: null, ...nobodyKnown, locale });

/** The portal itself: sweeps, the search index, the demo. */
export const system: Actor = { kind: 'system', role: 'system', ...nobodyKnown, locale: 'zh' };

/** Whoever holds the receipt code of a case. */
export const complainantOf = (complaintId: string, locale: Locale): Actor => ({
  kind: 'complainant',
  role: 'complainant',
  ...nobodyKnown,
  complaintId,
  locale,
});

export const staff = (person: {
  id: string;
  role: StaffRole;
  organisationId: string;
  organisationKind: OrganisationKind;
  locale: Locale;
}): Actor => ({
  kind: 'staff',
  role: person.role,
  personId: person.id,
  organisationId: person.organisationId,
  organisationKind: person.organisationKind,
  complaintId: null,
  locale: person.locale,
});

/** The database role that a transaction of this actor takes; it decides what they can see. */
export type DatabaseRole =
  | 'hutong_app'
  | 'hutong_regulator'
  | 'hutong_auditor'
  | 'hutong_platform'
  | 'hutong_complainant'
  | 'hutong_administrator'
  | 'hutong_system'
  | 'hutong_casework';

const databaseRoles: Record<Role, DatabaseRole> = {
  complainant: 'hutong_complainant',
  handler: 'hutong_platform',
  lead: 'hutong_platform',
  officer: 'hutong_regulator',
  supervisor: 'hutong_regulator',
  auditor: 'hutong_auditor',
  administrator: 'hutong_administrator',
  system: 'hutong_system',
};

export const databaseRoleOf = (actor: Actor): DatabaseRole =>
  actor.role ? databaseRoles[actor.role] : 'hutong_app';
