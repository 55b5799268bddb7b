import { ledgerClocks } from '../clocks/rules';
import { toldMilestones } from '../telling/telling';
import { campaignActions } from './campaign-workflow';
import { commitmentActions } from './commitment-workflow';
import { selfInspectionActions } from './self-inspection-workflow';
import { taskActions } from './task-workflow';
import {
  ledgerClockOwner,
  ledgerMilestoneTellings,
  ledgerRemindings,
  type LedgerTelling,
  ledgerTellings,
} from './telling';
import type { LedgerKind } from './words';

const words = (tellings: readonly LedgerTelling[]) =>
  tellings.map(({ side, whom }) => `${side}: ${whom}`).join(', ');
const leads = 'respondent: heads';
const officer = 'regulator: someone';
const supervisors = 'regulator: heads';

describe('who is told of something on the ledger', () => {
  it.each<[LedgerKind, string, string]>([
    ['task', 'issue', `${leads}, ${officer}`],
    ['task', 'acknowledge', officer],
    ['task', 'reportProgress', officer],
    ['task', 'submit', officer],
    ['task', 'verify', supervisors],
    ['task', 'strikeOff', `${leads}, ${officer}`],
    ['task', 'return', `${leads}, ${officer}`],
    ['task', 'requestExtension', `${supervisors}, ${officer}`],
    ['task', 'reopen', `${leads}, ${supervisors}`],
    ['commitment', 'announce', leads],
    ['commitment', 'reportRollout', officer],
    ['commitment', 'regress', `${leads}, ${supervisors}`],
    ['commitment', 'lapse', `${leads}, ${supervisors}`],
    ['self_inspection', 'open', leads],
    ['self_inspection', 'submit', officer],
    ['campaign', 'close', supervisors],
  ])('%s, %s: %s', (kind, action, told) => {
    expect(words(ledgerTellings(kind, action))).toBe(told);
  });

  it.each<[LedgerKind, string]>([
    ['task', 'list'],
    ['task', 'draft'],
    ['task', 'revise'],
    ['task', 'note'],
    ['commitment', 'note'],
    ['commitment', 'withhold'],
    ['self_inspection', 'save'],
    ['campaign', 'revise'],
  ])('%s, %s: nobody, the platform least of all', (kind, action) => {
    expect(ledgerTellings(kind, action)).toEqual([]);
  });

  it('tells the platform of everything that asks something of it, and of nothing before the order', () => {
    const toPlatform = (kind: LedgerKind, actions: readonly string[]) =>
      actions.filter((action) => ledgerTellings(kind, action).some(({ side }) => side === 'respondent'));
    expect(toPlatform('task', taskActions)).toEqual([
      ...[
        'issue',
        'strikeOff',
        'return',
        'grantExtension',
        'declineExtension',
        'reopen',
        'carryOver',
        'cancel',
      ],
    ]);
    expect(toPlatform('commitment', commitmentActions)).toEqual([
      ...['publish', 'verify', 'reject', 'regress', 'lapse'],
    ]);
    expect(toPlatform('self_inspection', selfInspectionActions)).toEqual(['check', 'return']);
    expect(toPlatform('campaign', campaignActions)).toEqual([]);
  });
});

describe('who is told of a clock', () => {
  it('reminds whoever owes: the platform of its dates, the officer of the re-tests', () => {
    for (const clock of ledgerClocks)
      expect(words(ledgerRemindings(clock))).toBe(clock.startsWith('retest_') ? officer : leads);
  });

  it('tells of a breach both who owes and who watches; the regulator’s own delay stays with it', () => {
    for (const clock of ledgerClocks)
      for (const milestone of toldMilestones) {
        const sides = ledgerMilestoneTellings(clock, milestone).map(({ side }) => side);
        expect(sides).toContain('regulator');
        expect(sides.includes('respondent')).toBe(ledgerClockOwner[clock] === 'respondent');
      }
  });

  it('tells the supervisors when it has become grave', () => {
    expect(words(ledgerMilestoneTellings('task_due', 'supervise'))).toBe(`${leads}, ${supervisors}`);
    expect(words(ledgerMilestoneTellings('retest_7', 'supervise'))).toBe(supervisors);
  });
});
