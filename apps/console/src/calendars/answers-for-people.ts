import type { Role } from '@hutong/casework';

export const answersForPeople = (role: Role | undefined): boolean => role === 'lead' || role === 'supervisor';
