import { type TaskState, taskStates } from '@hutong/casework';
import { type Pass, type Question, questionsOf } from './numbers';
import { inWeek, place } from './places';

const stateOf = (state: string) => ({ where: `r.state = '${state}'`, query: { state } });

const taskQuestions = {
  all: { where: 'true', query: {} },
  onTime: {
    where: 'NOT t.submitted_late',
    query: { submitted: 'on_time' },
  },
  // No name of a state: those are counted beside it.
  handedIn: { where: 't.submitted_late IS NOT NULL', query: { submitted: 'on_time,late' } },
  issue: { where: `r.state = 'draft'`, query: { decision: 'issue' } },
  extension: {
    where: `t.extension_asked_on IS NOT NULL AND r.state IN ('issued', 'in_progress', 'returned')`,
    query: { decision: 'extension' },
  },
  verify: { where: `r.state = 'submitted' AND t.verified_at IS NULL`, query: { decision: 'verify' } },
  strikeOff: {
    where: `r.state = 'submitted' AND t.verified_at IS NOT NULL`,
    query: { decision: 'strikeOff' },
  },
  // Of what is struck off only the clocks of its re-tests run.
  retest: {
    where: `r.state = 'struck_off' AND r.due_at <= ${place.tomorrow}`,
    query: { decision: 'retest' },
  },
  // Their lists name the days of the week besides.
  listedInWeek: { where: inWeek('r.opened_at'), query: {} },
  struckOffInWeek: { where: inWeek('t.struck_off_at'), query: {} },
} as const satisfies Record<string, Question>;

/** Items of the campaign's ledger. */
export const taskPass: Pass<keyof typeof taskQuestions | TaskState> = {
  list: 'tasks',
  from: `ledger_record r JOIN task t ON t.id = r.id WHERE r.campaign_id = ${place.campaign} AND r.kind = 'task'`,
  questions: { ...taskQuestions, ...questionsOf(taskStates, stateOf) },
};

/** What platforms were asked to find at home. */
export const inspectionPass: Pass<'all' | 'handedIn' | 'submitted'> = {
  list: 'self-inspections',
  from: `ledger_record r WHERE r.campaign_id = ${place.campaign} AND r.kind = 'self_inspection'`,
  questions: {
    all: { where: 'true', query: {} },
    handedIn: { where: `r.state <> 'open'`, query: { state: 'submitted,checked' } },
    submitted: stateOf('submitted'),
  },
};

/** The same as `keepingOf`, as the database says it. */
const rolledOut = `r.state IN ('rolled_out', 'verified') AND m.rolled_out_on IS NOT NULL`;

/** What platforms have promised. */
export const commitmentPass: Pass<'all' | 'kept' | 'late' | 'lapsed' | 'regressed' | 'rolledOut'> = {
  list: 'commitments',
  from: `ledger_record r JOIN commitment m ON m.id = r.id
    WHERE r.campaign_id = ${place.campaign} AND r.kind = 'commitment'`,
  questions: {
    all: { where: 'true', query: {} },
    kept: {
      where: `${rolledOut} AND (m.promised_on IS NULL OR m.rolled_out_on <= m.promised_on)`,
      query: { keeping: 'kept' },
    },
    late: { where: `${rolledOut} AND m.rolled_out_on > m.promised_on`, query: { keeping: 'late' } },
    lapsed: { where: `r.state = 'lapsed'`, query: { keeping: 'lapsed' } },
    regressed: { where: `r.state = 'regressed'`, query: { keeping: 'regressed' } },
    rolledOut: stateOf('rolled_out'),
  },
};
