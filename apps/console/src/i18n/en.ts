import { access } from './en/access';
import { account } from './en/account';
import { administration } from './en/administration';
import { calendars } from './en/calendars';
import { common } from './en/common';
import { deadlines } from './en/deadlines';
import { desk } from './en/desk';
import { forms } from './en/forms';
import { layout } from './en/layout';
import { list } from './en/list';
import { notices } from './en/notices';
import { organisations } from './en/organisations';
import { people } from './en/people';
import { problems } from './en/problems';
import { record } from './en/record';
import { campaigns } from './en/campaigns';
import { cockpit } from './en/cockpit';
import { commitments } from './en/commitments';
import { openness } from './en/openness';
import { selfInspections } from './en/self-inspections';
import { tasks } from './en/tasks';

export { default as reactAdmin } from 'ra-language-english';

export const labels = {
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
