import { shownCount } from './shown-count';

describe('the number on the bell', () => {
  it('is what there is to read, up to 99', () => {
    expect(shownCount({ unread: 7, exact: true })).toBe('7');
    expect(shownCount({ unread: 99, exact: true })).toBe('99');
  });

  it('says 99+ for more, and where nobody counted further', () => {
    expect(shownCount({ unread: 100, exact: true })).toBe('99+');
    expect(shownCount({ unread: 99, exact: false })).toBe('99+');
  });

  it('is not there when all is read, or while nobody knows', () => {
    expect(shownCount({ unread: 0, exact: true })).toBeNull();
    expect(shownCount(undefined)).toBeNull();
  });
});
