import {
  addDays,
  cellStateOn,
  type CellChange,
  type CommitmentState,
  contradictionsOf,
  isOpen,
  keepingOf,
  legalDateOf,
  type RetestResult,
  startOfDay,
} from '@hutong/casework';
import type { Cockpit } from '@hutong/contract';
import type { Portal } from '../kit/portal';
import { numbersOf } from './numbers';

type Query = Readonly<Record<string, string>>;
type Lists = Record<Cockpit['items']['all']['link']['list'], (query: Query) => number>;

interface Complaint {
  readonly state: string;
  readonly extension: string | null;
  readonly respondent: string;
  readonly affected: string | null;
  readonly type: string;
  readonly scene: string;
  readonly filed: number;
  readonly closed: number | null;
}
interface Clock {
  readonly owner: string | null;
  readonly stage: string | null;
  readonly due: number;
  readonly paused: boolean;
}
interface Item {
  readonly kind: string;
  readonly state: string;
  readonly campaign: string | null;
  readonly source: string;
  readonly opened: number;
  readonly submitted: boolean;
  readonly late: boolean | null;
  readonly verified: boolean;
  readonly struckOff: number | null;
  readonly asked: boolean;
  readonly due: number | null;
  readonly promisedOn: string | null;
  readonly rolledOutOn: string | null;
  readonly scope: {
    readonly target: string | null;
    readonly type: string | null;
    readonly scene: string | null;
  };
  readonly commitment: CommitmentState;
}
interface Cell {
  readonly source: string;
  readonly target: string | null;
  readonly type: string | null;
  readonly scene: string;
  readonly changes: readonly CellChange[];
  readonly newest: RetestResult | null;
}

/** Reads every row, and counts by hand and by the rules of libs/casework what the links of a cockpit promise. */
export async function countedAnew(portal: Portal, said: Cockpit) {
  const lists = await listsOf(portal);
  const numbers = numbersOf(said);
  const problems = numbers.flatMap(({ at, value, link }) => {
    const found = lists[link.list](link.query);
    return found === value ? [] : [`${at}: ${value} said, ${found} found by ${JSON.stringify(link)}`];
  });
  return { problems, compared: numbers.length };
}

async function listsOf({ look }: Portal): Promise<Lists> {
  const now = Date.now();
  const today = legalDateOf(new Date(now));
  const [complaints, clocks, items, described] = [
    await look<Complaint>(complaintText),
    await look<Clock>(clockText),
    await look<Item>(itemText),
    await look<Cell>(cellText),
  ];
  const during = (at: number | null, from?: string, to?: string) =>
    at !== null &&
    (!from || at >= startOfDay(from).getTime()) &&
    (!to || at < startOfDay(addDays(to, 1)).getTime());
  const open = new Map<string, Complaint[]>();
  for (const one of complaints) {
    if (one.state === 'closed') continue;
    const place = `${one.respondent} ${one.scene}`;
    const there = open.get(place);
    if (there) there.push(one);
    else open.set(place, [one]);
  }
  const cells = [...described, ...undescribed(described, [...open.values()].flat())];
  const inWords = (words: string | undefined, state: string) => !words || words.split(',').includes(state);
  const ofKind = (kind: string, { campaign, state }: Query) =>
    items.filter((item) => item.kind === kind && item.campaign === campaign && inWords(state, item.state));
  const contradicts = (cell: Cell) => {
    const state = cellStateOn(cell.changes, today);
    const since = cell.changes.findLast(({ sinceOn }) => sinceOn <= today)?.sinceOn;
    const about = (open.get(`${cell.source} ${cell.scene}`) ?? []).filter(
      ({ affected, type, filed }) =>
        (cell.target ? affected === cell.target : type === cell.type) &&
        (!since || filed >= startOfDay(since).getTime()),
    );
    const promises = items.filter(
      ({ kind, source, scope }) =>
        kind === 'commitment' &&
        source === cell.source &&
        (scope.target ?? cell.target) === cell.target &&
        (scope.type ?? cell.type) === cell.type &&
        (scope.scene ?? cell.scene) === cell.scene &&
        Boolean(scope.target ?? scope.type ?? scope.scene),
    );
    return contradictionsOf({
      ...{ state, newestRetest: cell.newest, openComplaints: about.length },
      commitments: promises.map(({ commitment }) => commitment),
    });
  };
  return {
    complaints: (query) =>
      complaints.filter(
        ({ state, extension, filed, closed }) =>
          (!query.state || state === query.state) &&
          (!query.extension || (extension === 'asked' && state !== 'closed')) &&
          (!query.filedFrom || during(filed, query.filedFrom, query.filedTo)) &&
          (!query.closedFrom || during(closed, query.closedFrom, query.closedTo)),
      ).length,
    deadlines: (query) =>
      clocks.filter(
        ({ owner, stage, due, paused }) =>
          !paused &&
          due <= now &&
          (query.owed === 'all' || owner === query.respondent) &&
          (!query.stage || (stage ?? 'overdue') === query.stage),
      ).length,
    tasks: (query) =>
      ofKind('task', query).filter(
        (item) =>
          (!query.submitted ||
            (item.submitted && inWords(query.submitted, item.late ? 'late' : 'on_time'))) &&
          (!query.openedFrom || during(item.opened, query.openedFrom, query.openedTo)) &&
          (!query.struckOffFrom || during(item.struckOff, query.struckOffFrom, query.struckOffTo)) &&
          (!query.decision || waitsFor[query.decision]?.(item, today)),
      ).length,
    'self-inspections': (query) => ofKind('self_inspection', query).length,
    commitments: (query) =>
      ofKind('commitment', query).filter(
        (item) => !query.keeping || keepingOf({ ...item, state: item.commitment }) === query.keeping,
      ).length,
    openness: (query) =>
      cells.filter(
        (cell) =>
          inWords(query.states, cellStateOn(cell.changes, today)) &&
          (query.marked !== 'true' || contradicts(cell).length > 0),
      ).length,
  };
}

/** Relations of which nobody has said anything, but about which complaints are open. */
function undescribed(cells: readonly Cell[], complaints: readonly Complaint[]): Cell[] {
  const keyOf = ({ source, target, type, scene }: Omit<Cell, 'changes' | 'newest'>) =>
    [source, target, type, scene].join(' ');
  const known = new Set(cells.map(keyOf));
  const found = new Map<string, Cell>();
  for (const { respondent: source, affected, type, scene } of complaints) {
    const target = affected === source ? null : affected;
    const cell = { source, target, type: target ? null : type, scene, changes: [], newest: null };
    if (!known.has(keyOf(cell))) found.set(keyOf(cell), cell);
  }
  return [...found.values()];
}

const waitsFor: Record<string, (item: Item, today: string) => boolean> = {
  issue: ({ state }) => state === 'draft',
  extension: ({ asked }) => asked,
  verify: ({ state, verified }) => state === 'submitted' && !verified,
  strikeOff: ({ state, verified }) => state === 'submitted' && verified,
  retest: ({ state, due }, today) =>
    state === 'struck_off' && due !== null && due <= startOfDay(addDays(today, 1)).getTime(),
};

const milliseconds = (column: string) => `extract(epoch FROM ${column})::float8 * 1000`;
const slugOf = (column: string) => `(SELECT slug FROM organisation WHERE id = ${column})`;
const complaintText = `
  SELECT state, extension, r.slug AS respondent, a.slug AS affected, link_type AS type, scene,
    ${milliseconds('filed_at')} AS filed, ${milliseconds('closed_at')} AS closed
  FROM complaint LEFT JOIN organisation r ON r.id = respondent_id LEFT JOIN organisation a ON a.id = affected_id`;
const clockText = `
  SELECT ${slugOf('owing_platform_id')} AS owner, stage, ${milliseconds('due_at')} AS due,
    jsonb_path_exists(pauses, '$[*] ? (@.to == null)') AS paused
  FROM clock WHERE stopped_at IS NULL`;
const itemText = `
  SELECT l.kind, l.state, l.state AS commitment, l.campaign_id AS campaign, ${slugOf('l.platform_id')} AS source,
    ${milliseconds('l.opened_at')} AS opened, t.submitted_at IS NOT NULL AS submitted, t.submitted_late AS late,
    t.verified_at IS NOT NULL AS verified, ${milliseconds('t.struck_off_at')} AS "struckOff",
    t.extension_asked_on IS NOT NULL AND l.state IN ('issued', 'in_progress', 'returned') AS asked,
    ${milliseconds(`nullif(l.due_at, 'infinity')`)} AS due,
    m.promised_on::text AS "promisedOn", m.rolled_out_on::text AS "rolledOutOn",
    json_build_object('target', ${slugOf('m.target_id')}, 'type', m.link_type, 'scene', m.scene) AS scope
  FROM ledger_record l LEFT JOIN task t ON t.id = l.id LEFT JOIN commitment m ON m.id = l.id`;
const cellText = `
  SELECT ${slugOf('source_id')} AS source, ${slugOf('target_id')} AS target, link_type AS type, scene,
    coalesce((SELECT json_agg(json_build_object('state', h.state, 'sinceOn', h.since_on) ORDER BY h.since_on, h.id)
      FROM cell_change h WHERE h.cell_id = cell.id), '[]') AS changes,
    (SELECT (array_agg(t.details ->> 'result' ORDER BY t.at DESC))[1] FROM retest t WHERE t.cell_id = cell.id) AS newest
  FROM cell`;

/** Per cent of the relations whose state is known that a person can reach. */
export async function sharesOpen({ look }: Portal): Promise<number> {
  const cells = await look<Cell>(cellText);
  const states = cells.map(({ changes }) => cellStateOn(changes, legalDateOf(new Date())));
  const known = states.filter((state) => state !== 'unknown');
  return Math.floor((known.filter(isOpen).length * 1_000) / known.length) / 10;
}
