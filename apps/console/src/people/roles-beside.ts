import { rolesOfOrganisation, type StaffRole } from '@hutong/casework';

/** The roles that somebody with a role can change to: those that the same kind of organisation gives. */
export function rolesBeside(role: StaffRole, all: readonly StaffRole[]): readonly StaffRole[] {
  return Object.values(rolesOfOrganisation).find((roles) => roles.includes(role)) ?? all;
}
