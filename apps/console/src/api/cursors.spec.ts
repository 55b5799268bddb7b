import { PageCursors } from './cursors';

const list = { state: 'submitted', sort: 'due', limit: 25 };

describe('numbered pages over a keyset API', () => {
  it('ask for the next page by the cursor that the page before gave', () => {
    const cursors = new PageCursors();
    cursors.learn(list, 1, { next: 'after-25', total: { value: 60, exact: true } });
    expect(cursors.placeOf(list, 1, 25)).toEqual({});
    expect(cursors.placeOf(list, 2, 25)).toEqual({ cursor: 'after-25' });
  });

  it('jump by offset to a page that nobody has come to yet, as deep as the API allows', () => {
    const cursors = new PageCursors();
    expect(cursors.placeOf(list, 4, 25)).toEqual({ offset: 75 });
    expect(cursors.placeOf(list, 1_000, 25)).toEqual({ offset: 5_000 });
  });

  it('forget cursors when the first page is read anew: lines may have moved', () => {
    const cursors = new PageCursors();
    cursors.learn(list, 1, { next: 'old', total: null });
    cursors.learn(list, 2, { next: 'older', total: null });
    cursors.learn(list, 1, { next: 'new', total: null });
    expect(cursors.placeOf(list, 2, 25)).toEqual({ cursor: 'new' });
    expect(cursors.placeOf(list, 3, 25)).toEqual({ offset: 50 });
  });

  it('keep the total of the first page while one leafs on, for each list its own', () => {
    const cursors = new PageCursors();
    cursors.learn(list, 1, { next: 'a', total: { value: 1_000, exact: false } });
    cursors.learn(list, 2, { next: 'b', total: null });
    expect(cursors.totalOf(list)).toEqual({ value: 1_000, exact: false });
    expect(cursors.totalOf({ ...list, state: 'returned' })).toBeNull();
  });
});
