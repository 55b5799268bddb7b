import { response } from '@hutong/contract';
import { responseDefaults, responseIn } from './response-fields';

const typed = {
  ...responseDefaults('2026-11-23'),
  clientVersions: '8.0.16',
  scenes: ['group_chat'],
  facts: '残留的事实',
};

describe('the form of a response', () => {
  it('sends only what belongs to the chosen outcome, whatever was typed before for another', () => {
    expect(responseIn({ ...typed, outcome: 'unblocked' })).toEqual({
      outcome: 'unblocked',
      unblockedOn: '2026-11-23',
      scenes: ['group_chat'],
      clientVersions: '8.0.16',
    });
    expect(response.safeParse(responseIn({ ...typed, outcome: 'unblocked' })).success).toBe(true);
    expect(response.safeParse(responseIn({ ...typed, outcome: 'warning_added' })).success).toBe(true);
  });

  it('lets empty facts reach the rule that has words for them', () => {
    expect(responseIn({ ...typed, outcome: 'maintained', facts: '' })).toMatchObject({ facts: '' });
  });

  it('is refused without an outcome', () => {
    expect(response.safeParse(responseIn(typed)).success).toBe(false);
  });
});
