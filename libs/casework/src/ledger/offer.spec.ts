import { offeredTaskActions, type TaskFacts } from './offer';

const submitted: TaskFacts = {
  state: 'submitted',
  ...{ verified: false, verifiedByViewer: false, extensionAsked: false, extensions: 0 },
  dueAt: null,
  now: new Date('2021-11-29T09:00:00+08:00'),
};
const to = (role: 'lead' | 'handler' | 'officer' | 'supervisor', facts: Partial<TaskFacts>) =>
  offeredTaskActions({ ...submitted, ...facts }, { role, isParty: true });

describe('striking off takes two people', () => {
  it('nobody strikes off what nobody has verified', () => {
    expect(to('officer', {})).toEqual(['verify', 'return']);
    expect(to('supervisor', {})).not.toContain('strikeOff');
  });

  it('whoever verified does not strike off; somebody else does', () => {
    expect(to('officer', { verified: true, verifiedByViewer: true })).toEqual(['return']);
    expect(to('supervisor', { verified: true, verifiedByViewer: true })).not.toContain('strikeOff');
    expect(to('officer', { verified: true })).toEqual(['strikeOff', 'return']);
  });

  it('what is verified is not verified again, but can still be returned', () => {
    expect(to('officer', { verified: true })).not.toContain('verify');
    expect(to('officer', { verified: true })).toContain('return');
  });
});

describe('an extension', () => {
  const working: Partial<TaskFacts> = { state: 'in_progress', dueAt: '2021-12-10T00:00:00+08:00' };
  const asks = (facts: Partial<TaskFacts>) =>
    to('lead', { ...working, ...facts }).includes('requestExtension');

  it('is asked for twice at most', () => {
    expect([0, 1, 2].map((extensions) => asks({ extensions }))).toEqual([true, true, false]);
  });

  it('is asked for before the date has passed, to the last instant', () => {
    const dueAt = '2021-11-30T00:00:00+08:00';
    const until = (now: string) => asks({ dueAt, now: new Date(now) });
    expect(until('2021-11-29T23:59:59+08:00')).toBe(true);
    expect(until('2021-11-30T00:00:00+08:00')).toBe(false);
    expect(asks({ dueAt: null })).toBe(false);
  });

  it('is not asked for while one is open, and not by a handler', () => {
    expect(asks({ extensionAsked: true })).toBe(false);
    expect(to('handler', working)).not.toContain('requestExtension');
  });

  it('is granted or declined by the supervisor, when one was asked for, even after the date', () => {
    const decisions = ['grantExtension', 'declineExtension'];
    const late = { ...working, now: new Date('2022-01-10T09:00:00+08:00') };
    expect(to('supervisor', { ...late, extensionAsked: true })).toEqual(expect.arrayContaining(decisions));
    for (const facts of [working, { ...working, extensions: 1 }])
      expect(to('supervisor', facts).filter((action) => decisions.includes(action))).toEqual([]);
    expect(to('officer', { ...working, extensionAsked: true })).toEqual([]);
  });
});
