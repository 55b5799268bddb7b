import { owedBy } from '../clocks/principal-clock';
import type { ComplaintClock } from '../clocks/rules';
import type { ReadingSide, Side } from '../words/roles';
import type { Action } from '../workflow/complaint-workflow';

/** What clocks did that is in the history of a case by itself. A lapse and an escalation are actions of the workflow. */
export const toldMilestones = ['breach', 'urge', 'supervise', 'notice_candidate'] as const;
export type ToldMilestone = (typeof toldMilestones)[number];

/** Everything that is in the history of a case. */
export type CaseHappening = 'file' | Action | ToldMilestone | 'recount' | 'statement' | 'note' | 'assign';

/**
 * Who of a side is told. Heads are a platform's leads and the regulator's supervisors.
 * `assigned`: whoever works on it; `someone`: them, else the heads; `heads`: both.
 */
export type Whom = 'assigned' | 'someone' | 'heads';
type WhomOfSides = Partial<Record<Exclude<ReadingSide, 'complainant'>, Whom>> & {
  /** By mail, where they gave a verified address. */
  readonly complainant?: true;
};

const platforms = { respondent: 'someone', affected: 'someone' } as const;
/** Where nobody works on it yet, the regulator's queue shows it. */
const officer = { regulator: 'assigned' } as const;
const complainant = { complainant: true } as const;

/** Which sides are told of which action. Whoever did it is not. */
const ofActions: Record<Exclude<CaseHappening, ToldMilestone | 'recount'>, WhomOfSides> = {
  file: {},
  accept: { ...platforms, ...officer, ...complainant },
  refuse: { ...platforms, ...officer, ...complainant },
  mergeInto: officer,
  undoMerge: officer,
  acknowledge: officer,
  respond: { affected: 'someone', ...officer, ...complainant },
  notOurs: officer,
  requestInformation: { respondent: 'assigned', ...officer, ...complainant },
  supply: { respondent: 'someone', ...officer },
  lapse: { ...platforms, ...officer, ...complainant },
  confirm: { ...platforms, ...officer },
  dispute: { ...platforms, ...officer },
  verify: { ...platforms, ...officer, ...complainant },
  return: { ...platforms, ...officer, ...complainant },
  // The regulator takes the case over: somebody must know.
  escalate: { ...platforms, regulator: 'someone', ...complainant },
  requestExtension: officer,
  grantExtension: { respondent: 'someone', ...officer },
  declineExtension: { respondent: 'someone', ...officer },
  orderRectification: { respondent: 'someone', ...officer },
  withdraw: { ...platforms, ...officer, ...complainant },
  reopen: { ...platforms, ...officer, ...complainant },
  statement: { ...platforms, ...officer },
  // Of the one side that sees it.
  note: { respondent: 'assigned', affected: 'assigned', ...officer },
  assign: { respondent: 'assigned', affected: 'assigned', ...officer },
};

/** Who is told when a clock of this side has run out. */
const ofOwner: Record<'respondent' | 'regulator', Record<ToldMilestone, WhomOfSides>> = {
  respondent: {
    breach: { respondent: 'someone', regulator: 'assigned' },
    urge: { respondent: 'someone', regulator: 'assigned' },
    supervise: { respondent: 'heads', regulator: 'heads' },
    notice_candidate: { respondent: 'heads', regulator: 'heads' },
  },
  regulator: {
    breach: { regulator: 'someone' },
    urge: { regulator: 'someone' },
    supervise: { regulator: 'heads' },
    notice_candidate: { regulator: 'heads' },
  },
};

const ofReminder: Record<ReadingSide, WhomOfSides> = {
  complainant,
  respondent: { respondent: 'someone' },
  affected: {},
  regulator: officer,
};

/** What happened, as far as it matters who is told. */
export interface Happened {
  readonly action: CaseHappening;
  /** Who did it. */
  readonly by: Side;
  readonly visibleTo: readonly Side[];
  /** The clock that ran out; of a recount those whose date has moved. */
  readonly clocks: readonly ComplaintClock[];
}

/** Somebody to be told; `clock` where it is about one. */
export interface Telling {
  readonly side: ReadingSide;
  /** Of the complainant there is only one. */
  readonly whom: Whom;
  readonly clock: ComplaintClock | null;
}

/** Who is told of something in the history of a case: only sides that see it. */
export function tellings({ action, by, visibleTo, clocks }: Happened): Telling[] {
  const told =
    action === 'recount'
      ? clocks.flatMap((clock) => listed(ofReminder[owedBy[clock]], clock))
      : isMilestone(action)
        ? clocks.flatMap((clock) => listed(ofMilestone(action, clock), clock))
        : listed(ofActions[action], null);
  const seeing = told.filter(({ side }) => visibleTo.includes(side));
  // A side has many people; the complainant is one, and knows what they did themselves.
  return oncePerSide(seeing.filter(({ side }) => !(side === 'complainant' && by === 'complainant')));
}

/** Who is reminded of a date: whoever owes what the clock measures. */
export const remindings = (clock: ComplaintClock): Telling[] => listed(ofReminder[owedBy[clock]], clock);

const isMilestone = (action: CaseHappening): action is ToldMilestone =>
  toldMilestones.some((milestone) => milestone === action);

function ofMilestone(milestone: ToldMilestone, clock: ComplaintClock): WhomOfSides {
  const owner = owedBy[clock];
  return owner === 'respondent' || owner === 'regulator' ? ofOwner[owner][milestone] : {};
}

function listed({ complainant: isTold, ...sides }: WhomOfSides, clock: ComplaintClock | null): Telling[] {
  const ofSides = (['respondent', 'affected', 'regulator'] as const).flatMap((side): Telling[] => {
    const whom = sides[side];
    return whom ? [{ side, whom, clock }] : [];
  });
  return isTold ? [...ofSides, { side: 'complainant', whom: 'assigned', clock }] : ofSides;
}

function oncePerSide(told: readonly Telling[]): Telling[] {
  return told.filter((one, index) => told.findIndex(({ side }) => side === one.side) === index);
}

const happenings = new Set<string>([...Object.keys(ofActions), ...toldMilestones, 'recount']);

/** Is this a word of the history? */
export const isHappening = (action: string): action is CaseHappening => happenings.has(action);

/** Waits for no working day: what has gone wrong is told at once, outside of the night. */
export const isGrave = (action: string): boolean => toldMilestones.some((milestone) => milestone === action);
