import { labelsOf, type LinkType } from '@hutong/casework';
import type { WeekChanges } from '@hutong/contract';
import { bothLanguages } from '../database/json-fields';
import type { Days } from './days';
import { inWeek, place } from './places';

/** So many lines a report holds; beyond, it says so. */
export const mostLines = 5_000;

type CellLine = WeekChanges['cells'][number];
/** Where the target is a type of link, the database does not know its name. */
type CellRow = Omit<CellLine, 'target'> & {
  readonly target: CellLine['target'] | null;
  readonly linkType: LinkType;
};
export interface ChangedRow extends Pick<WeekChanges, 'tasks' | 'commitments'> {
  readonly cells: readonly CellRow[];
}

const taskSteps = [
  'list',
  'draft',
  'issue',
  'submit',
  'return',
  'strikeOff',
  'reopen',
  'carryOver',
  'cancel',
];
const commitmentSteps = [
  ...[
    'announce',
    'publish',
    'withhold',
    'reportPilot',
    'reportRollout',
    'verify',
    'reject',
    'regress',
    'lapse',
  ],
];
const words = (list: readonly string[]) => list.map((word) => `'${word}'`).join(', ');
const legalDay = (column: string) => `(${column} AT TIME ZONE 'Asia/Shanghai')::date`;

/** Lines in their order, one more than are shown; `n` numbers them. */
const lines = (item: string, from: string, order: string) =>
  `coalesce((SELECT json_agg(line ORDER BY n) FROM (
    SELECT ${item} AS line, row_number() OVER (ORDER BY ${order}) AS n FROM ${from} ORDER BY ${order}
    LIMIT ${mostLines + 1}) l), '[]')`;

/** Records that have not changed since are not looked at. */
const events = (kind: string, detail: string, steps: readonly string[]) => `
  ledger_record r ${detail} JOIN organisation o ON o.id = r.platform_id JOIN ledger_event e ON e.record_id = r.id
  WHERE r.campaign_id = ${place.campaign} AND r.kind = '${kind}' AND r.updated_at >= ${place.weekStart}
    AND ${inWeek('e.at')} AND e.action IN (${words(steps)})`;

/** A draft is new where it is how the item began. */
const tasks = lines(
  `json_build_object('number', r.number, 'platform', ${bothLanguages('o')}, 'title', r.title, 'action', e.action,
    'on', ${legalDay('e.at')})`,
  `${events('task', '', taskSteps)} AND (e.action <> 'draft' OR e.from_state IS NULL)`,
  'e.at, e.id',
);
const commitments = lines(
  `json_build_object('number', r.number, 'platform', ${bothLanguages('o')},
    'promise', json_build_object('zh', m.promise_zh, 'en', m.promise_en), 'action', e.action, 'on', ${legalDay('e.at')})`,
  events('commitment', 'JOIN commitment m ON m.id = r.id', commitmentSteps),
  'e.at, e.id',
);
const cells = lines(
  `json_build_object('source', ${bothLanguages('s')}, 'target', CASE WHEN g.id IS NULL THEN NULL ELSE ${bothLanguages('g')} END,
    'linkType', cell.link_type, 'scene', cell.scene, 'after', h.state, 'on', h.since_on,
    'before', coalesce((SELECT b.state FROM cell_change b
      WHERE b.cell_id = h.cell_id AND (b.since_on, b.id) < (h.since_on, h.id)
      ORDER BY b.since_on DESC, b.id DESC LIMIT 1), 'unknown'))`,
  `cell_change h JOIN cell ON cell.id = h.cell_id JOIN organisation s ON s.id = cell.source_id
    LEFT JOIN organisation g ON g.id = cell.target_id WHERE ${inWeek('h.at')}`,
  'h.at, h.id',
);

/** What happened in the week, line by line, as JSON. */
export const changedInWeek = `json_build_object('tasks', ${tasks}, 'commitments', ${commitments}, 'cells', ${cells})`;

/** At most `mostLines` lines together; `more`: there were further ones. */
export function weekChangesOf(
  { from, to }: Days,
  { tasks, cells, commitments }: ChangedRow,
): WeekChanges & { readonly more: boolean } {
  let left = mostLines;
  const fitting = <T>(list: readonly T[]): T[] => {
    const shown = list.slice(0, left);
    left -= shown.length;
    return shown;
  };
  const shown = {
    tasks: fitting(tasks),
    cells: fitting(cells).map(({ target, linkType, ...cell }) => ({
      ...cell,
      target: target ?? nameOf(linkType),
    })),
    commitments: fitting(commitments),
  };
  const all = tasks.length + cells.length + commitments.length;
  return { from, to, ...shown, more: all > mostLines };
}

const nameOf = (linkType: LinkType) => ({
  zh: labelsOf('zh').linkTypes[linkType],
  en: labelsOf('en').linkTypes[linkType],
});
