import { filtersOf, listAddress, queryString, sameFilters, sortWord } from './query';

describe('the query of a list', () => {
  it('leaves out what is empty and keeps one order, so that equal lists share their pages', () => {
    expect(queryString({ state: 'submitted', q: '', as: undefined, limit: 25 })).toBe(
      '?limit=25&state=submitted',
    );
    expect(queryString({ b: 1, a: 2 })).toBe(queryString({ a: 2, b: 1 }));
    expect(queryString({})).toBe('');
  });

  it('sends Chinese words and commas as the API reads them back', () => {
    const query = new URLSearchParams(queryString({ q: '红包', state: 'forwarded,in_progress' }));
    expect(Object.fromEntries(query)).toEqual({ q: '红包', state: 'forwarded,in_progress' });
  });

  it('takes filters from an address that somebody else wrote, and nothing that is no filter', () => {
    expect(
      filtersOf({
        state: ['forwarded', 'returned'],
        q: '  ',
        due: null,
        nested: { a: 1 },
        kind: ' blocked_link ',
      }),
    ).toEqual({
      state: 'forwarded,returned',
      kind: 'blocked_link',
    });
    expect(filtersOf('state')).toEqual({});
    expect(filtersOf(undefined)).toEqual({});
  });

  it('sorts with the word of the API', () => {
    expect(sortWord({ field: 'due', order: 'ASC' })).toBe('due');
    expect(sortWord({ field: 'filed', order: 'DESC' })).toBe('-filed');
  });

  it('opens from a number of the desk the list that it counts', () => {
    const address = new URL(listAddress('complaints', { due: 'overdue', sort: '-filed' }), 'http://console');
    expect(address.pathname).toBe('/complaints');
    expect(JSON.parse(address.searchParams.get('filter') ?? '')).toEqual({ due: 'overdue' });
    expect(address.searchParams.get('sort')).toBe('filed');
    expect(address.searchParams.get('order')).toBe('DESC');
  });

  it('knows equal filters whatever their order', () => {
    expect(sameFilters({ assigned: 'me', open: 'true' }, { open: 'true', assigned: 'me' })).toBe(true);
    expect(sameFilters({ assigned: 'me' }, { assigned: 'me', open: 'true' })).toBe(false);
  });
});
