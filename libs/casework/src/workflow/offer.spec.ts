import { capacitiesOf, roles, sides } from '../words/roles';
import { actions, isOffered, states } from './complaint-workflow';
import { type CaseFacts, offeredActions } from './offer';

const filed: CaseFacts = {
  state: 'submitted',
  closedAs: null,
  merged: false,
  closedAt: null,
  refusalReopened: false,
  now: '2021-11-01T09:00:00+08:00',
  askedBy: null,
};
const verified: CaseFacts = {
  ...filed,
  state: 'closed',
  closedAs: 'verified',
  closedAt: '2021-10-02T15:00:00+08:00',
};

describe('what a case offers', () => {
  it('lets the officer merge a case once, and undo only what was merged', () => {
    expect(offeredActions(filed, 'officer', 'regulator')).toEqual([
      'accept',
      'refuse',
      'mergeInto',
      'requestInformation',
    ]);
    const merged = offeredActions({ ...filed, merged: true }, 'officer', 'regulator');
    expect(merged).toContain('undoMerge');
    expect(merged).not.toContain('mergeInto');
  });

  it('gives the lead what the handler has, and the supervisor what the officer has', () => {
    for (const state of states) {
      const facts = { ...filed, state };
      expect(offeredActions(facts, 'lead', 'respondent')).toEqual(
        offeredActions(facts, 'handler', 'respondent'),
      );
      expect(offeredActions(facts, 'supervisor', 'regulator')).toEqual(
        offeredActions(facts, 'officer', 'regulator'),
      );
    }
  });

  it('lets Taobao, whose link is blocked, dispute the response but not write it', () => {
    expect(offeredActions({ ...filed, state: 'responded' }, 'lead', 'affected')).toEqual(['dispute']);
    expect(offeredActions({ ...filed, state: 'in_progress' }, 'lead', 'affected')).toEqual([]);
  });

  it('offers the auditor and the administrator nothing anywhere', () => {
    for (const state of states) {
      for (const side of sides) {
        expect(offeredActions({ ...filed, state }, 'auditor', side)).toEqual([]);
        expect(offeredActions({ ...filed, state }, 'administrator', side)).toEqual([]);
      }
    }
  });

  it('orders rectification only out of the review', () => {
    const ordering = states.filter((state) =>
      offeredActions({ ...filed, state }, 'officer', 'regulator').includes('orderRectification'),
    );
    expect(ordering).toEqual(['under_review']);
  });

  it('never offers what the table does not have', () => {
    for (const state of states) {
      for (const role of roles) {
        for (const side of sides) {
          const allowed = actions.filter((action) => isOffered(action, state, capacitiesOf(role, side)));
          expect(allowed).toEqual(expect.arrayContaining(offeredActions({ ...verified, state }, role, side)));
        }
      }
    }
  });
});

describe('reopening', () => {
  const mrsChen = (facts: CaseFacts) => offeredActions(facts, 'complainant', 'complainant');

  it('is open to the complainant to the end of the thirtieth day, whatever the hour of closing', () => {
    expect(mrsChen({ ...verified, now: new Date('2021-11-01T23:59:59+08:00') })).toEqual(['reopen']);
    expect(mrsChen({ ...verified, now: '2021-11-02T00:00:00+08:00' })).toEqual([]);
  });

  it('stays open to the officer and to the system after that', () => {
    const late = { ...verified, now: '2026-01-01T00:00:00+08:00' };
    expect(offeredActions(late, 'officer', 'regulator')).toEqual(['reopen']);
    expect(offeredActions(late, 'system', 'system')).toEqual(['reopen']);
  });

  it('is not for a complainant who withdrew', () => {
    expect(mrsChen({ ...verified, closedAs: 'withdrawn' })).toEqual([]);
  });

  it('of a refusal is possible once', () => {
    expect(mrsChen({ ...verified, closedAs: 'refused' })).toEqual(['reopen']);
    expect(mrsChen({ ...verified, closedAs: 'refused', refusalReopened: true })).toEqual([]);
  });

  it('of a refusal is decided by a second officer', () => {
    const reopened: CaseFacts = { ...filed, state: 'under_review', refusalReopened: true };
    expect(offeredActions({ ...reopened, refusedByViewer: true }, 'officer', 'regulator')).toEqual([
      'requestInformation',
    ]);
    expect(offeredActions({ ...reopened, refusedByViewer: false }, 'officer', 'regulator')).toEqual([
      'refuse',
      'requestInformation',
      'verify',
      'return',
      'orderRectification',
    ]);
  });

  it('of a refusal cannot be refused again once the platform was asked', () => {
    const asked: CaseFacts = { ...filed, state: 'under_review', refusalReopened: true, forwarded: true };
    expect(offeredActions(asked, 'officer', 'regulator')).not.toContain('refuse');
    expect(offeredActions({ ...filed, state: 'under_review' }, 'officer', 'regulator')).not.toContain(
      'refuse',
    );
  });
});
