import type { PeopleLabels } from '../labels';

export const people: PeopleLabels = {
  roles: {
    complainant: '投诉人',
    handler: '平台经办人',
    lead: '平台负责人',
    officer: '监管工作人员',
    supervisor: '监管负责人',
    auditor: '审计人员',
    administrator: '系统管理员',
    system: '系统',
  },
  sides: {
    complainant: '投诉人',
    respondent: '被投诉平台',
    affected: '被屏蔽方',
    regulator: '监管部门',
    system: '系统',
  },
  capacities: {
    complainant: '投诉人',
    handler: '被投诉平台',
    affected: '被屏蔽方',
    officer: '监管工作人员',
    supervisor: '监管负责人',
    system: '系统',
  },
  organisationKinds: { platform: '平台企业', regulator: '监管部门', operator: '运维单位' },
};
