import { cellStates } from '@hutong/casework';
import { countsOf, opennessOf, reciprocityOf, worstOf } from './severity';

describe('how open states are', () => {
  it('lets the worst scene speak, and what is unknown only where nothing is known', () => {
    expect(worstOf(['open', 'blocked', 'unknown'])).toBe('blocked');
    expect(worstOf(['user_choice', 'open_after_confirmation'])).toBe('user_choice');
    expect(worstOf(['unknown', 'open'])).toBe('open');
    expect(worstOf(['unknown'])).toBe('unknown');
    expect(worstOf([])).toBe('unknown');
  });

  it('has a place for every state of casework, none of them twice', () => {
    expect(new Set(cellStates.map(opennessOf)).size).toBe(cellStates.length);
    for (const state of cellStates) expect(worstOf([state])).toBe(state);
    expect(opennessOf('open')).toBeGreaterThan(opennessOf('blocked'));
  });

  it('counts every state, also those of which there is none', () => {
    const counts = countsOf(['blocked', 'blocked', 'open']);
    expect([counts.get('blocked'), counts.get('open'), counts.get('trial')]).toEqual([2, 1, 0]);
  });
});

describe('two directions', () => {
  it('are alike, or one-sided when only one of two opens to the other', () => {
    expect(reciprocityOf('open', 'user_choice')).toBe('both');
    expect(reciprocityOf('blocked', 'trial')).toBe('neither');
    expect(reciprocityOf('open', 'blocked')).toBe('one_sided');
    expect(reciprocityOf('degraded', 'open_after_confirmation')).toBe('one_sided');
  });

  it('are not judged where one of them is unknown', () => {
    expect(reciprocityOf('open', 'unknown')).toBe('not_known');
    expect(reciprocityOf('unknown', 'unknown')).toBe('not_known');
  });
});
