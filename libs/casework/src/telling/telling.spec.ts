import { everySide, whoIsTold } from './telling.fixture';
import { clockRules } from '../clocks/rule-rows';
import { actions } from '../workflow/complaint-workflow';
import { type CaseHappening, isGrave, isHappening, remindings, tellings, toldMilestones } from './telling';

/** Per action: respondent, affected platform, regulator, complainant. */
const table: [CaseHappening, string][] = [
  ['file', '– – – –'],
  ['accept', 'someone someone assigned told'],
  ['refuse', 'someone someone assigned told'],
  ['mergeInto', '– – assigned –'],
  ['undoMerge', '– – assigned –'],
  ['acknowledge', '– – assigned –'],
  ['respond', '– someone assigned told'],
  ['notOurs', '– – assigned –'],
  ['requestInformation', 'assigned – assigned told'],
  ['supply', 'someone – assigned –'],
  ['lapse', 'someone someone assigned told'],
  ['confirm', 'someone someone assigned –'],
  ['dispute', 'someone someone assigned –'],
  ['verify', 'someone someone assigned told'],
  ['return', 'someone someone assigned told'],
  ['escalate', 'someone someone someone told'],
  ['requestExtension', '– – assigned –'],
  ['grantExtension', 'someone – assigned –'],
  ['declineExtension', 'someone – assigned –'],
  ['orderRectification', 'someone – assigned –'],
  ['withdraw', 'someone someone assigned told'],
  ['reopen', 'someone someone assigned told'],
  ['statement', 'someone someone assigned –'],
  ['note', 'assigned assigned assigned –'],
  ['assign', 'assigned assigned assigned –'],
];

describe('Who is told of an action', () => {
  it.each(table)('%s: %s', (action, told) => {
    expect(whoIsTold(tellings({ action, by: 'system', visibleTo: everySide, clocks: [] }))).toBe(told);
  });

  it('is said for every action of the workflow', () => {
    expect(actions.filter((action) => !table.some(([known]) => known === action))).toEqual([]);
    expect(table.every(([action]) => isHappening(action))).toBe(true);
    expect(isHappening('daydream')).toBe(false);
  });
});

describe('When a clock has run out', () => {
  it.each([
    ['response', 'breach', 'someone – assigned –'],
    ['response', 'urge', 'someone – assigned –'],
    ['response', 'supervise', 'heads – heads –'],
    ['rework', 'notice_candidate', 'heads – heads –'],
    ['acceptance', 'breach', '– – someone –'],
    ['review', 'urge', '– – someone –'],
    ['review', 'supervise', '– – heads –'],
    ['information', 'breach', '– – – –'],
  ] as const)('%s, %s: %s', (clock, action, told) => {
    expect(whoIsTold(tellings({ action, by: 'system', visibleTo: everySide, clocks: [clock] }))).toBe(told);
  });

  it('it is grave; a reminder, an answer and a lapse are not', () => {
    expect(toldMilestones.every(isGrave)).toBe(true);
    expect(['reminder:1', 'respond', 'lapse', 'recount'].filter(isGrave)).toEqual([]);
  });
});

describe('Reminders and moved dates', () => {
  it.each([
    ['acceptance', '– – assigned –'],
    ['acknowledgement', 'someone – – –'],
    ['response', 'someone – – –'],
    ['harmful_first_response', 'someone – – –'],
    ['information', '– – – told'],
    ['confirmation', '– – – told'],
    ['review', '– – assigned –'],
    ['rework', 'someone – – –'],
  ] as const)('of %s go to whoever owes it: %s', (clock, told) => {
    expect(whoIsTold(remindings(clock))).toBe(told);
    const moved = { action: 'recount', by: 'system', visibleTo: everySide, clocks: [clock] } as const;
    expect(whoIsTold(tellings(moved))).toBe(told);
  });

  it('exist for every clock that has a rule', () => {
    expect(clockRules.filter(({ kind }) => remindings(kind).length !== 1)).toEqual([]);
  });

  it('two moved dates of one side are told once', () => {
    const moved = { action: 'recount', by: 'system', visibleTo: everySide } as const;
    expect(tellings({ ...moved, clocks: ['acknowledgement', 'response', 'information'] })).toEqual([
      { side: 'respondent', whom: 'someone', clock: 'acknowledgement' },
      { side: 'complainant', whom: 'assigned', clock: 'information' },
    ]);
  });
});

describe('Whoever must not know is not told', () => {
  it('of a note and an assignment only the side that it is for', () => {
    for (const action of ['note', 'assign'] as const)
      expect(whoIsTold(tellings({ action, by: 'affected', visibleTo: ['affected'], clocks: [] }))).toBe(
        '– assigned – –',
      );
  });

  it('nor the complainant of what they did themselves', () => {
    const withdrawn = { action: 'withdraw', visibleTo: everySide, clocks: [] } as const;
    expect(whoIsTold(tellings({ ...withdrawn, by: 'complainant' }))).toBe('someone someone assigned –');
  });
});
