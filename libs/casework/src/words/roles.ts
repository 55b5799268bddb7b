/** Roles that people hold. `complainant` is whoever holds a receipt code; `system` is the portal acting by itself. */
export const staffRoles = ['handler', 'lead', 'officer', 'supervisor', 'auditor', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];
export const roles = ['complainant', ...staffRoles, 'system'] as const;
export type Role = (typeof roles)[number];

export const organisationKinds = ['platform', 'regulator', 'operator'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Roles that an organisation of a kind can give to its people. */
export const rolesOfOrganisation: Record<OrganisationKind, readonly StaffRole[]> = {
  platform: ['handler', 'lead'],
  regulator: ['officer', 'supervisor', 'auditor'],
  operator: ['administrator'],
};

/** Roles that must sign in with a second factor. */
export const secondFactorRoles: readonly StaffRole[] = ['officer', 'supervisor', 'auditor', 'administrator'];

/** The side of a case on which somebody stands; it decides what they may see and write. */
export const sides = ['complainant', 'respondent', 'affected', 'regulator', 'system'] as const;
export type Side = (typeof sides)[number];
/** Sides that can read something. */
export const readingSides = ['complainant', 'respondent', 'affected', 'regulator'] as const;
export type ReadingSide = (typeof readingSides)[number];

/**
 * In what capacity somebody acts on a case. A lead can do whatever a handler can, a supervisor whatever an officer can;
 * the staff of the platform whose link is blocked act as `affected`.
 */
export const capacities = ['complainant', 'handler', 'affected', 'officer', 'supervisor', 'system'] as const;
export type Capacity = (typeof capacities)[number];

const capacityOf: Record<Role, Partial<Record<Side, readonly Capacity[]>>> = {
  complainant: { complainant: ['complainant'] },
  handler: { respondent: ['handler'], affected: ['affected'] },
  lead: { respondent: ['handler'], affected: ['affected'] },
  officer: { regulator: ['officer'] },
  supervisor: { regulator: ['officer', 'supervisor'] },
  auditor: {},
  administrator: {},
  system: { system: ['system'] },
};

/** The capacities that a role has on a side of a case; none for those who may only read. */
export function capacitiesOf(role: Role, side: Side): readonly Capacity[] {
  return capacityOf[role][side] ?? [];
}
