import type { PeopleLabels } from '../labels';

export const people: PeopleLabels = {
  roles: {
    complainant: 'Complainant',
    handler: 'Platform handler',
    lead: 'Platform lead',
    officer: 'Officer',
    supervisor: 'Supervisor',
    auditor: 'Auditor',
    administrator: 'Administrator',
    system: 'System',
  },
  sides: {
    complainant: 'Complainant',
    respondent: 'Respondent',
    affected: 'Affected platform',
    regulator: 'Regulator',
    system: 'System',
  },
  capacities: {
    complainant: 'Complainant',
    handler: 'Respondent',
    affected: 'Affected platform',
    officer: 'Officer',
    supervisor: 'Supervisor',
    system: 'System',
  },
  organisationKinds: { platform: 'Platform', regulator: 'Regulator', operator: 'Operator' },
};
