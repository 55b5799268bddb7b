import { cellStates, daysBetween, legalDateOf, openCellStates, phaseOn, taskStates } from '@hutong/casework';
import { type Cockpit, type DecisionKey, decisionKeys } from '@hutong/contract';
import type { FoundMatrix } from '../openness/matrix-query';
import type { Asked, CampaignFrame, CockpitRow } from './cockpit-query';
import { complaintQuestions, flowOf } from './complaint-counts';
import { commitmentPass, inspectionPass, taskPass } from './ledger-passes';
import { matrixOf } from './matrix-counts';
import { type ListQuery, numberOf, type Pass, percentOf, shareOf } from './numbers';
import { noticeCandidates, overdueByPlatform } from './overdue';

type Counted = Cockpit['items']['all'];

/** What the database answers about a campaign, of one instant. */
export interface Found {
  readonly frame: CampaignFrame;
  readonly row: CockpitRow;
  readonly found: FoundMatrix;
}

/** The page of a campaign out of what the database has counted. */
export function cockpitOf({ frame, row, found }: Found, { weeks, week, now }: Asked): Cockpit {
  const today = legalDateOf(now);
  const campaign = { campaign: frame.id };
  const of =
    <K extends string>(pass: Pass<K>, answers: Readonly<Record<string, number>>) =>
    (key: K, more: ListQuery = {}): Counted =>
      numberOf(pass, answers, key, { ...campaign, ...more });
  const [tasks, promises] = [of(taskPass, row.tasks), of(commitmentPass, row.commitments)];
  const inspections = of(inspectionPass, row.inspections);
  const shares = {
    struckOff: shareOf(tasks('struck_off'), tasks('all')),
    onTime: shareOf(tasks('onTime'), tasks('handedIn')),
    selfInspected: shareOf(inspections('handedIn'), inspections('all')),
  };
  const commitments = {
    ...{ all: promises('all'), kept: promises('kept'), late: promises('late') },
    ...{ lapsed: promises('lapsed'), regressed: promises('regressed') },
  };
  const matrix = matrixOf(found, today);
  const { startsOn, endsOn, phases, id, number, name, state } = frame;
  const [thisWeek] = row.flows.slice(weeks.length);
  return {
    campaign: { id, number, name, startsOn, endsOn, state },
    ...{ today, phase: phaseOn(phases, today), phases: [...phases] },
    ...{ dayNumber: daysBetween(startsOn, today) + 1, days: daysBetween(startsOn, endsOn) + 1 },
    items: {
      all: tasks('all'),
      byState: taskStates.map((word) => ({ state: word, ...tasks(word) })),
      struckOff: shares.struckOff,
    },
    ...{ onTime: shares.onTime, selfInspected: shares.selfInspected, commitments, matrix },
    targets: frame.targets.map((target) => ({
      ...target,
      reached: reachedOf(shares, commitments, matrix)[target.measure],
    })),
    overdue: overdueByPlatform(row.overdue),
    weeks: weeks.map((days, n) => ({ ...days, ...flowOf(days, row.flows[n] ?? none) })),
    decisions: decisionsOf(row, { tasks, inspections, promises }, matrix.contradictions),
    week: {
      ...week,
      listed: tasks('listedInWeek', { openedFrom: week.from, openedTo: week.to }),
      struckOff: tasks('struckOffInWeek', { struckOffFrom: week.from, struckOffTo: week.to }),
      ...flowOf(week, thisWeek ?? none),
      cellsChanged: row.cellsChanged,
    },
  };
}

const none = { filed: 0, closed: 0 };

/** What targets measure; of cells those whose state somebody knows. */
function reachedOf(
  { struckOff, onTime, selfInspected }: Record<'struckOff' | 'onTime' | 'selfInspected', Cockpit['onTime']>,
  commitments: Cockpit['commitments'],
  { states }: Cockpit['matrix'],
) {
  const inStates = (words: readonly string[]) =>
    states.reduce((sum, { state, value }) => (words.includes(state) ? sum + value : sum), 0);
  const known = cellStates.filter((state) => state !== 'unknown');
  return {
    struck_off: percentOf(struckOff.value, struckOff.of),
    on_time: percentOf(onTime.value, onTime.of),
    self_inspected: percentOf(selfInspected.value, selfInspected.of),
    commitments_kept: percentOf(commitments.kept.value, commitments.all.value),
    cells_open: percentOf(inStates(openCellStates), inStates(known)),
  };
}

interface Ledger {
  readonly tasks: (key: 'issue' | 'extension' | 'verify' | 'strikeOff' | 'retest') => Counted;
  readonly inspections: (key: 'submitted') => Counted;
  readonly promises: (key: 'rolledOut') => Counted;
}

/** What somebody has to decide, each with the list of what waits. */
function decisionsOf(row: CockpitRow, { tasks, inspections, promises }: Ledger, contradictions: Counted) {
  const complaints = (key: keyof typeof complaintQuestions): Counted => ({
    value: row.complaints[key],
    link: { list: 'complaints', query: { ...complaintQuestions[key].query } },
  });
  const decisions: Record<DecisionKey, Counted> = {
    drafts_to_issue: tasks('issue'),
    extensions_of_tasks: tasks('extension'),
    extensions_of_responses: complaints('extensions'),
    reports_to_verify: tasks('verify'),
    verified_to_strike_off: tasks('strikeOff'),
    retests_due: tasks('retest'),
    self_inspections_to_check: inspections('submitted'),
    commitments_to_verify: promises('rolledOut'),
    complaints_to_accept: complaints('toAccept'),
    complaints_under_review: complaints('underReview'),
    notice_candidates: noticeCandidates(row.overdue),
    contradictions,
  };
  return decisionKeys.map((key) => ({ key, ...decisions[key] }));
}
