import { staffRoles } from '@hutong/casework';

/** Who reads cases and the ledger; whose cases, row-level security says. */
export const caseReaders = staffRoles.filter((role) => role !== 'administrator');
/** Who works on them, on the side of the regulator or of a platform. */
export const caseParties = ['handler', 'lead', 'officer', 'supervisor'] as const;
