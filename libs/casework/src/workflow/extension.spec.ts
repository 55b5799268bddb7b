import { type Role, roles, type Side, sides } from '../words/roles';
import { states } from './complaint-workflow';
import { type CaseFacts, offeredActions } from './offer';

describe('more time for a response', () => {
  const running: CaseFacts = {
    ...{ state: 'in_progress', closedAs: null, closedAt: null, merged: false, refusalReopened: false },
    ...{ askedBy: null, now: '2021-11-01T09:00:00+08:00', responseDueAt: '2021-11-02T00:00:00+08:00' },
  };
  const asked: CaseFacts = { ...running, extension: 'asked' };
  const extensions = (facts: CaseFacts, role: Role, side: Side) =>
    offeredActions(facts, role, side).filter((action) => action.endsWith('Extension'));

  it('is asked for by the platform\u2019s handler, once', () => {
    expect(extensions(running, 'handler', 'respondent')).toEqual(['requestExtension']);
    for (const extension of ['asked', 'granted', 'declined'] as const)
      expect(extensions({ ...running, extension }, 'handler', 'respondent')).toEqual([]);
  });

  it('is granted or declined by an officer, once it was asked for, and not twice', () => {
    expect(extensions(running, 'officer', 'regulator')).toEqual([]);
    expect(extensions(asked, 'officer', 'regulator')).toEqual(['grantExtension', 'declineExtension']);
    for (const extension of ['granted', 'declined'] as const)
      expect(extensions({ ...running, extension }, 'officer', 'regulator')).toEqual([]);
  });

  it('is asked for and granted before the date only; declined also after it', () => {
    const lastMinute = '2021-11-01T23:59:59+08:00';
    const over = { now: new Date('2021-11-02T00:00:00+08:00') };
    expect(extensions({ ...running, now: lastMinute }, 'handler', 'respondent')).toEqual([
      'requestExtension',
    ]);
    expect(extensions({ ...running, ...over }, 'handler', 'respondent')).toEqual([]);
    expect(extensions({ ...asked, now: lastMinute }, 'officer', 'regulator')).toContain('grantExtension');
    expect(extensions({ ...asked, ...over }, 'officer', 'regulator')).toEqual(['declineExtension']);
  });

  it('is there only while a response clock runs', () => {
    for (const responseDueAt of [null, undefined]) {
      expect(extensions({ ...running, responseDueAt }, 'handler', 'respondent')).toEqual([]);
      expect(extensions({ ...asked, responseDueAt }, 'officer', 'regulator')).toEqual(['declineExtension']);
    }
    const askable = states.filter(
      (state) => extensions({ ...running, state }, 'handler', 'respondent').length > 0,
    );
    const decidable = states.filter(
      (state) => extensions({ ...asked, state }, 'officer', 'regulator').length > 0,
    );
    expect(askable).toEqual(['forwarded', 'in_progress']);
    expect(decidable).toEqual(['forwarded', 'in_progress', 'awaiting_information']);
  });

  it('is nobody else\u2019s to ask for or to give', () => {
    const asking: readonly Role[] = ['handler', 'lead'];
    const deciding: readonly Role[] = ['officer', 'supervisor'];
    for (const role of roles) {
      for (const side of sides) {
        const mayAsk = side === 'respondent' && asking.includes(role);
        const mayDecide = side === 'regulator' && deciding.includes(role);
        expect([role, side, extensions(running, role, side).length > 0]).toEqual([role, side, mayAsk]);
        expect([role, side, extensions(asked, role, side).length > 0]).toEqual([role, side, mayDecide]);
      }
    }
  });
});
