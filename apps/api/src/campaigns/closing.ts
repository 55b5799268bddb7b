import {
  addDays,
  cellStates,
  type CommitmentState,
  inspectionAnswers,
  itemOrigins,
  keepingOf,
  keepings,
  type LegalDate,
  startOfDay,
  taskStates,
} from '@hutong/casework';
import { organisation } from '../database/json-fields';
import type { Statement, Tx } from '../database/tx';
import { type ClosingSummary, closingSummary } from './summary';

interface Closing {
  readonly id: string;
  readonly startsOn: LegalDate;
  readonly endsOn: LegalDate;
  readonly today: LegalDate;
}
interface Promised {
  readonly state: CommitmentState;
  readonly promisedOn: LegalDate | null;
  readonly rolledOutOn: LegalDate | null;
}
type Numbers = Readonly<Record<string, number>> | null;
/** What the database counts; words that do not occur are missing in it. */
interface Counted {
  readonly participants: number;
  readonly byState: Numbers;
  readonly byOrigin: Numbers;
  readonly byPlatform: ClosingSummary['items']['byPlatform'];
  readonly onTime: ClosingSummary['items']['onTime'];
  readonly inspections: { readonly all: number; readonly submitted: number; readonly checked: number };
  readonly byAnswer: Numbers;
  readonly commitments: readonly Promised[];
  readonly complaints: ClosingSummary['complaints'];
  readonly matrix: Numbers;
}

/** Counts what a campaign has come to. */
export async function summaryOf(tx: Tx, closing: Closing): Promise<ClosingSummary> {
  const [row] = await tx.query<{ counted: Counted }>(countedAtClosing(closing));
  if (!row) throw new Error('Nothing was counted.');
  const { counted } = row;
  const byState = filled(taskStates, counted.byState);
  const { participants, byPlatform, onTime, inspections, complaints } = counted;
  return closingSummary.parse({
    ...{ closedOn: closing.today, startsOn: closing.startsOn, endsOn: closing.endsOn, participants },
    items: {
      all: Object.values(byState).reduce((sum, value) => sum + value, 0),
      ...{ byState, byOrigin: filled(itemOrigins, counted.byOrigin), byPlatform, onTime },
    },
    selfInspections: { ...inspections, byAnswer: filled(inspectionAnswers, counted.byAnswer) },
    commitments: keepingCounts(counted.commitments),
    complaints,
    matrix: filled(cellStates, counted.matrix),
  });
}

const filled = (words: readonly string[], numbers: Numbers): Record<string, number> =>
  Object.fromEntries(words.map((word) => [word, numbers?.[word] ?? 0]));

const keepingCounts = (commitments: readonly Promised[]) =>
  Object.fromEntries(
    keepings.map((keeping) => [keeping, commitments.filter((one) => keepingOf(one) === keeping).length]),
  );

function countedAtClosing({ id, startsOn, endsOn, today }: Closing): Statement {
  const last = today < endsOn ? today : endsOn;
  return {
    name: 'campaign:counted',
    text: countedText,
    values: [id, startOfDay(startsOn).toISOString(), startOfDay(addDays(last, 1)).toISOString(), today],
  };
}

const tally = (word: string, from: string) =>
  `(SELECT json_object_agg(word, value) FROM (SELECT ${word} AS word, count(*)::int AS value FROM ${from} GROUP BY 1) n)`;
const items = `items i JOIN task k ON k.id = i.id`;
const handedIn = `ledger_record r JOIN self_inspection s ON s.id = r.id
  WHERE r.campaign_id = $1 AND r.kind = 'self_inspection' AND r.state <> 'open'`;
const ofState = (state: string) => `count(*) FILTER (WHERE i.state = '${state}')::int`;
const within = (column: string) => `${column} >= $2::timestamptz AND ${column} < $3::timestamptz`;

const countedText = `
  WITH items AS MATERIALIZED (
    SELECT r.id, r.state, r.platform_id FROM ledger_record r WHERE r.campaign_id = $1 AND r.kind = 'task')
  SELECT json_build_object(
    'participants', (SELECT count(*)::int FROM campaign_participant WHERE campaign_id = $1),
    'byState', ${tally('i.state', 'items i')},
    'byOrigin', ${tally('k.origin', items)},
    'byPlatform', coalesce((SELECT json_agg(json_build_object('platform', ${organisation('o')}, 'all', n.all_items,
        'struckOff', n.struck_off, 'carriedOver', n.carried_over, 'cancelled', n.cancelled)
        ORDER BY n.all_items DESC, o.slug)
      FROM (SELECT i.platform_id, count(*)::int AS all_items, ${ofState('struck_off')} AS struck_off,
          ${ofState('carried_over')} AS carried_over, ${ofState('cancelled')} AS cancelled
        FROM items i GROUP BY i.platform_id) n JOIN organisation o ON o.id = n.platform_id), '[]'),
    'onTime', (SELECT json_build_object('value', count(*) FILTER (WHERE NOT k.submitted_late)::int, 'of', count(*)::int)
      FROM ${items} WHERE k.submitted_late IS NOT NULL),
    'inspections', (SELECT json_build_object('all', count(*)::int,
        'submitted', count(*) FILTER (WHERE r.state <> 'open')::int,
        'checked', count(*) FILTER (WHERE r.state = 'checked')::int)
      FROM ledger_record r WHERE r.campaign_id = $1 AND r.kind = 'self_inspection'),
    'byAnswer', ${tally('s.answer', `${handedIn} AND s.answer IS NOT NULL`)},
    'commitments', coalesce((SELECT json_agg(json_build_object('state', r.state, 'promisedOn', d.promised_on,
        'rolledOutOn', d.rolled_out_on))
      FROM ledger_record r JOIN commitment d ON d.id = r.id WHERE r.campaign_id = $1 AND r.kind = 'commitment'), '[]'),
    'complaints', json_build_object(
      'filed', (SELECT count(*)::int FROM complaint WHERE ${within('filed_at')}),
      'closed', (SELECT count(*)::int FROM complaint WHERE ${within('closed_at')})),
    'matrix', ${tally(
      `coalesce(h.state, 'unknown')`,
      `cell c LEFT JOIN LATERAL (SELECT h.state FROM cell_change h WHERE h.cell_id = c.id AND h.since_on <= $4::date
        ORDER BY h.since_on DESC, h.id DESC LIMIT 1) h ON true`,
    )}) AS counted`;
