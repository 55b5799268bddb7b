import { boardAddress, boardViewOf, isNarrowed } from './board-address';

const read = (query: string, desk: 'regulator' | 'platform' = 'regulator') =>
  boardViewOf(new URLSearchParams(query), desk);

describe('the address of the board', () => {
  it('begins for the regulator with everybody’s deadlines, for a platform with its own', () => {
    expect(read('').filters).toEqual({ owed: 'all' });
    expect(read('', 'platform').filters).toEqual({ owed: 'ours' });
  });

  it('leads back to the same view, so that an address can be sent to a colleague', () => {
    for (const query of [
      'column=supervised&respondent=wechat',
      'assigned=me&clock=response&column=week&owed=ours',
      'day=2026-11-25&month=2026-11&view=calendar',
      'column=later&cursor=abc',
    ]) {
      expect(boardAddress(read(query), 'regulator')).toBe(`/deadlines?${query}`);
    }
    expect(boardAddress(read(''), 'regulator')).toBe('/deadlines');
  });

  it('takes nothing that is no filter, whatever somebody writes into it', () => {
    expect(read('column=x&clock=y&month=2026-13&day=tomorrow&assigned=you&owed=none&respondent=a b')).toEqual(
      {
        calendar: false,
        column: null,
        month: null,
        day: null,
        filters: { owed: 'all' },
        cursor: '',
      },
    );
  });

  it('does not let a platform ask about another', () => {
    expect(read('respondent=douyin', 'platform').filters).toEqual({ owed: 'ours' });
  });

  it('knows when it is narrowed', () => {
    expect(isNarrowed(read(''), 'regulator')).toBe(false);
    expect(isNarrowed(read('owed=ours'), 'regulator')).toBe(true);
    expect(isNarrowed(read('assigned=me', 'platform'), 'platform')).toBe(true);
  });
});
