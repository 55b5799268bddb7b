import { calendarOf, clockRules } from '@hutong/casework';
import { transition, type ExplainedDeadline } from '@hutong/contract';
import { dueWithExtension, extensionIn } from './extension-fields';

const rule = clockRules.find(({ kind }) => kind === 'response');
const ordinary = calendarOf([], [2026]);
const startedAt = '2026-11-09T02:00:00Z';

function responseOf(more: Partial<ExplainedDeadline> = {}): ExplainedDeadline {
  if (!rule) throw new Error('The clock of the response has no rule.');
  const subject = {
    kind: 'complaint' as const,
    id: '',
    number: '',
    title: '',
    state: 'in_progress',
    part: null,
  };
  const dates = { dueOn: '2026-11-23', dueAt: '2026-11-23T16:00:00Z', provisional: false };
  const none = { respondent: null, assignee: null, stoppedAt: null, stage: null, extendedBy: 0 };
  const explanation = {
    ...{ rule, startedAt, ...dates, undeclaredYears: [], extendedBy: 0, pauses: [], left: null, steps: [] },
  };
  return {
    ...{
      id: '7',
      clock: 'response',
      subject,
      owedBy: 'respondent',
      startedAt,
      paused: false,
      ruleVersion: 1,
    },
    ...{ ...dates, ...none, explanation, done: [], ahead: [], ...more },
  };
}

describe('the form of an extension', () => {
  it('tells the platform the date that it would have, over the weekend', () => {
    expect(dueWithExtension(responseOf(), 1, ordinary)?.dueOn).toBe('2026-11-24');
    expect(dueWithExtension(responseOf(), 5, ordinary)?.dueOn).toBe('2026-11-30');
  });

  it('warns when the date would reach into a year that is not declared', () => {
    const late = responseOf();
    const explanation = { ...late.explanation, startedAt: '2026-12-14T02:00:00Z' };
    expect(dueWithExtension({ ...late, explanation }, 5, ordinary)).toMatchObject({
      dueOn: '2027-01-04',
      provisional: true,
    });
  });

  it('promises no date while the clock stands still', () => {
    expect(dueWithExtension(responseOf({ paused: true }), 5, ordinary)).toBeNull();
  });

  it('sends days as a number, and none where none was chosen', () => {
    const typed = { days: '3', reason: '需要与第三方核对日志。' };
    const sent = { ...extensionIn(typed), action: 'requestExtension', revision: 1 };
    expect(transition.safeParse(sent).data).toMatchObject({ days: 3 });
    expect(extensionIn({ ...typed, days: '' })).toEqual({ reason: typed.reason });
  });
});
