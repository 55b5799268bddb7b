import type { LedgerClockKind } from '../clocks/rules';
import type { ToldMilestone, Whom } from '../telling/telling';
import type { LedgerKind } from './words';

/** Who is told of something on the ledger: of the platform, of the regulator. */
export interface LedgerTelling {
  readonly side: 'respondent' | 'regulator';
  readonly whom: Whom;
}

const platform: LedgerTelling = { side: 'respondent', whom: 'someone' };
const leads: LedgerTelling = { side: 'respondent', whom: 'heads' };
const officer: LedgerTelling = { side: 'regulator', whom: 'someone' };
const supervisors: LedgerTelling = { side: 'regulator', whom: 'heads' };

/** Which actions are told to whom; what is not named is told to nobody. Whoever did it is not told. */
const ofActions: Record<LedgerKind, Partial<Record<string, readonly LedgerTelling[]>>> = {
  campaign: { start: [supervisors], close: [supervisors] },
  task: {
    issue: [leads, officer],
    acknowledge: [officer],
    reportProgress: [officer],
    submit: [officer],
    // A second person has to look.
    verify: [supervisors],
    strikeOff: [leads, officer],
    return: [leads, officer],
    requestExtension: [supervisors, officer],
    grantExtension: [leads, officer],
    declineExtension: [leads, officer],
    recordRetest: [officer],
    reopen: [leads, supervisors],
    carryOver: [leads, officer],
    cancel: [leads, officer],
    link: [officer],
  },
  self_inspection: { open: [leads], submit: [officer], check: [platform], return: [leads] },
  commitment: {
    announce: [leads],
    publish: [leads],
    reportPilot: [officer],
    reportRollout: [officer],
    verify: [leads],
    reject: [leads],
    regress: [leads, supervisors],
    lapse: [leads, supervisors],
  },
};

/** Whose clock it is: the platform's, or the regulator's own. */
export const ledgerClockOwner: Record<LedgerClockKind, 'respondent' | 'regulator'> = {
  task_acknowledgement: 'respondent',
  task_milestone: 'respondent',
  task_due: 'respondent',
  retest_7: 'regulator',
  retest_30: 'regulator',
  retest_90: 'regulator',
  commitment_due: 'respondent',
};

const ofMilestones: Record<'respondent' | 'regulator', Record<ToldMilestone, readonly LedgerTelling[]>> = {
  respondent: {
    breach: [leads, officer],
    urge: [leads, officer],
    supervise: [leads, supervisors],
    notice_candidate: [leads, supervisors],
  },
  regulator: {
    breach: [officer],
    urge: [officer],
    supervise: [supervisors],
    notice_candidate: [supervisors],
  },
};

/** Who is told of an action on a record of a kind. */
export const ledgerTellings = (kind: LedgerKind, action: string): readonly LedgerTelling[] =>
  ofActions[kind][action] ?? [];

/** Who is told when a clock has run out. */
export const ledgerMilestoneTellings = (
  clock: LedgerClockKind,
  milestone: ToldMilestone,
): readonly LedgerTelling[] => ofMilestones[ledgerClockOwner[clock]][milestone];

/** Who is reminded of a date. */
export const ledgerRemindings = (clock: LedgerClockKind): readonly LedgerTelling[] => [
  ledgerClockOwner[clock] === 'respondent' ? leads : officer,
];
