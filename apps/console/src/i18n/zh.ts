import type { Labels } from './labels';
import { access } from './zh/access';
import { account } from './zh/account';
import { administration } from './zh/administration';
import { calendars } from './zh/calendars';
import { common } from './zh/common';
import { deadlines } from './zh/deadlines';
import { desk } from './zh/desk';
import { forms } from './zh/forms';
import { layout } from './zh/layout';
import { list } from './zh/list';
import { notices } from './zh/notices';
import { organisations } from './zh/organisations';
import { people } from './zh/people';
import { problems } from './zh/problems';
import { record } from './zh/record';
import { campaigns } from './zh/campaigns';
import { cockpit } from './zh/cockpit';
import { commitments } from './zh/commitments';
import { openness } from './zh/openness';
import { selfInspections } from './zh/self-inspections';
import { tasks } from './zh/tasks';

export { reactAdmin } from './zh/react-admin';

export const labels: Labels = {
  access,
  account,
  administration,
  calendars,
  common,
  deadlines,
  desk,
  forms,
  layout,
  list,
  notices,
  organisations,
  people,
  problems,
  record,
  campaigns,
  cockpit,
  commitments,
  openness,
  selfInspections,
  tasks,
};
